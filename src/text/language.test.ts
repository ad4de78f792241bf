import { english, languageFor } from './language';

test.each([
  ['2026-11-18', undefined, 'Wed 18 Nov'],
  ['2026-11-18', 2026, 'Wed 18 Nov'],
  ['2027-01-01', 2026, 'Fri 1 Jan 2027'],
  ['2026-03-08', 2026, 'Sun 8 Mar'],
])('the day %s, said in %s, is "%s"', (day, year, expected) => expect(english.day(day, year)).toBe(expected));

test.each([
  ['2026-11-18T09:05', 'Wed 18 Nov, 09:05'],
  ['2026-11-18T00:00', 'Wed 18 Nov, 00:00'],
  ['2026-11-18', 'Wed 18 Nov'],
])('the time %s is "%s"', (time, expected) => expect(english.moment(time, 2026)).toBe(expected));

test('a day without its weekday, a month alone, and a number', () => {
  expect(english.date('2026-11-08')).toBe('8 Nov');
  expect(english.month('2027-01-31')).toBe('Jan');
  expect(english.number(50_000)).toBe('50,000');
});

test('the days of the week, from Sunday on', () => {
  expect(english.weekdays).toEqual(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']);
});

const others = ['de', 'pt-BR', 'zh-Hant'].map((tag) => ({ ...english, tag }));

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_ch', 'de'],
  ['pt-br', 'pt-BR'],
  ['pt', 'en'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh', 'en'],
  ['xx', 'en'],
  ['', 'en'],
])('for the tag %j the language is %j', (tag, expected) => {
  expect(languageFor(tag, [english, ...others]).tag).toBe(expected);
});

test('a language that nobody has written yet is English', () => expect(languageFor('fr')).toBe(english));
