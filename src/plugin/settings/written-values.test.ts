import { english } from '../../text/language';
import { propertyNames } from './written-names';
import { holidayLines } from './written-holidays';
import {
  calendarFileLine,
  emailLine,
  folderLine,
  folderList,
  linkLine,
  listForm,
  noteLine,
  phoneLine,
  signOffLine,
  weekdaysForm,
} from './written-values';
import { windowLine, windowLines } from './written-windows';

const weekdays = weekdaysForm(english.weekdays);

test.each([
  ['Saturday, Sunday', [0, 6]],
  ['sat,SUN', [0, 6]],
  ['Friday\nSaturday', [5, 6]],
  ['', []],
  ['Sunday, sunday', [0]],
])('days off %j', (written, days) => {
  expect(weekdays.read(written)).toEqual(days);
  expect(weekdays.problem(written)).toBeUndefined();
  expect(new Set(weekdays.read(weekdays.show(days)))).toEqual(new Set(days));
});

test('days off are shown from Monday on', () => expect(weekdays.show([0, 6, 1])).toBe('Monday, Saturday, Sunday'));

test.each([
  ['Caturday', '“Caturday” is not a day of the week.'],
  ['s', '“s” is not a day of the week.'],
  ['Monday, Tue, Wed, Thu, Fri, Sat, Sun', 'At least one day of the week has to be a working day.'],
])('no days off: %j', (written, reason) => expect(weekdays.problem(written)).toBe(reason));

test.each([
  ['2026-12-25', ['2026-12-25']],
  ['2026-12-24 to 2027-01-01', [{ from: '2026-12-24', to: '2027-01-01' }]],
  ['2026-12-24 – 2027-01-01\n\n2026-04-03', [{ from: '2026-12-24', to: '2027-01-01' }, '2026-04-03']],
  ['2026-12-24..2026-12-24', [{ from: '2026-12-24', to: '2026-12-24' }]],
])('holidays %j', (written, holidays) => {
  expect(holidayLines.read(written)).toEqual(holidays);
  expect(holidayLines.problem(written)).toBeUndefined();
  expect(holidayLines.read(holidayLines.show(holidays))).toEqual(holidays);
});

test.each([
  ['25.12.2026', 'Line 1: “25.12.2026” is not a day'],
  ['2026-12-25\n\n2026-02-30', 'Line 3: “2026-02-30” is not a day'],
  ['2027-01-01 to 2026-12-24', 'Line 1: 2026-12-24 is before 2027-01-01.'],
  ['2026-12-24 to', 'Line 1: “2026-12-24 to” is not a day'],
  ['2026-12-24 to 2026-12-25 to 2026-12-26', 'Line 1'],
  ['Christmas', 'Line 1: “Christmas”'],
])('no holidays: %j', (written, reason) => expect(holidayLines.problem(written)).toContain(reason));

test.each(['', 'ana@example.com', ' ana.ruiz+jobs@mail.example.co.uk '])('an address %j', (written) => {
  expect(emailLine.problem(written)).toBeUndefined();
});

test.each(['ana', 'ana@example', 'a b@example.com', 'ana@example.com, tom@example.com', 'a@b.c\nBcc: x@y.z'])(
  'no address: %j',
  (written) => expect(emailLine.problem(written)).toEqual(expect.any(String)),
);

test.each(['', '+34 600 000 000', '(020) 7946-0018 ext. 5'])('a number %j', (written) => {
  expect(phoneLine.problem(written)).toBeUndefined();
});

test.each(['call me', '12', '+34 600 000 000 / +34 600 000 001 99'])('no number: %j', (written) => {
  expect(phoneLine.problem(written)).toBe(`“${written}” is not a phone number that can be called.`);
});

test('a web address is https', () => {
  expect(linkLine.problem('https://www.linkedin.com/in/ana')).toBeUndefined();
  expect(linkLine.problem('')).toBeUndefined();
  for (const written of ['linkedin.com/in/ana', 'javascript:alert(1)', 'https://x y']) {
    expect(linkLine.problem(written)).toContain(`“${written}”`);
  }
});

test('a line is one line of bearable length', () => {
  expect(signOffLine.problem('Kind\nregards')).toBe('Use one line only.');
  expect(signOffLine.problem('x'.repeat(201))).toBe('Use at most 200 characters.');
});

test.each([
  ['Kind regards,', 'Kind regards'],
  [' Cheers , ', 'Cheers'],
  ['', ''],
])('the sign-off %j is %j: letters add the comma', (written, kept) => expect(signOffLine.read(written)).toBe(kept));

test.each([
  ['Follow-ups', 'Follow-ups'],
  ['Jobs/Follow-ups/', 'Jobs/Follow-ups'],
  ['Übungen & mehr', 'Übungen & mehr'],
])('a folder %j', (written, kept) => {
  expect(folderLine.problem(written)).toBeUndefined();
  expect(folderLine.read(written)).toBe(kept);
  expect(folderList.read(`${written}\n${written}/\n`)).toEqual([kept]);
});

test.each(['../Secrets', '/etc', 'a//b', 'a\\b', '.hidden', 'a/./b', 'C:stuff', 'a/ /b'])(
  'no folder: %j',
  (written) => {
    expect(folderLine.problem(written)).toBe(`“${written}” cannot be a folder of the vault.`);
    expect(folderList.problem(`Jobs\n${written}`)).toBe(`Line 2: “${written}” cannot be a folder of the vault.`);
  },
);

test('letters need a folder, interviews do not', () => {
  expect(folderLine.problem(' ')).toBe('Name a folder.');
  expect(folderList.problem('')).toBeUndefined();
});

test.each([
  ['', undefined],
  ['Templates/Interview.md', undefined],
  ['Templates/Interview', '“Templates/Interview” is not a note of the vault. It ends in .md.'],
  ['../x.md', '“../x.md” is not a note of the vault. It ends in .md.'],
  ['Templates/.md', '“Templates/.md” is not a note of the vault. It ends in .md.'],
])('a note %j: %j', (written, reason) => expect(noteLine.problem(written)).toBe(reason));

test.each([
  ['Follow-ups.ics', true],
  ['Jobs/Follow-ups.ics', true],
  ['', false],
  ['.ics', false],
  ['Follow-ups.txt', false],
  ['../Follow-ups.ics', false],
])('a calendar file %j: %s', (written, isOne) => expect(calendarFileLine.problem(written) === undefined).toBe(isOne));

test('a list has each line once, and none without end', () => {
  expect(listForm().read(' a \n\nb\na')).toEqual(['a', 'b']);
  expect(listForm().problem(`a\n${'b'.repeat(201)}`)).toBe('Line 2: Use at most 200 characters.');
});

test.each([
  ['7 to 10', { opens: 7, due: 10 }],
  ['7–10', { opens: 7, due: 10 }],
  ['0 - 0', { opens: 0, due: 0 }],
])('a window %j', (written, window) => {
  expect(windowLine.problem(written)).toBeUndefined();
  expect(windowLine.read(written)).toEqual(window);
  expect(windowLine.read(windowLine.show(window))).toEqual(window);
});

test.each([
  ['', '“” is not two numbers of business days, such as 7 to 10.'],
  ['7', '“7” is not two numbers of business days, such as 7 to 10.'],
  ['1.5 to 3', '“1.5 to 3” is not two numbers of business days, such as 7 to 10.'],
  ['10 to 7', 'It cannot be due after 7 business days if it starts after 10.'],
  ['7 to 999', 'Use a number from 0 to 365.'],
])('no window: %j', (written, reason) => expect(windowLine.problem(written)).toBe(reason));

const own = windowLines(['default', 'tech']);

test('industries of one’s own are read by their folded names', () => {
  const windows = { nursing: { opens: 3, due: 8 }, 'non profit: arts': { opens: 1, due: 2 } };
  expect(own.read('Nursing: 3 to 8\n\nnon  profit: arts: 1–2')).toEqual(windows);
  expect(own.read(own.show(windows))).toEqual(windows);
});

test.each([
  ['nursing', 'Line 1: “nursing” is not an industry with two numbers, such as nursing: 3 to 8.'],
  ['a: 1 to 2\n: 1 to 2', 'Line 2: “: 1 to 2” is not an industry'],
  ['__proto__: 1 to 2', 'Line 1: “__proto__: 1 to 2” is not an industry'],
  ['nursing: 8 to 3', 'Line 1: It cannot be due after 3 business days if it starts after 8.'],
  ['a: 1 to 2\nA: 1 to 3', 'Line 2: “a” has its window already.'],
  ['Tech: 1 to 2', 'Line 1: “tech” has its window already.'],
])('no industries: %j', (written, reason) => expect(own.problem(written)).toContain(reason));

const names = propertyNames('interview_date');

test('names of properties, each once', () => {
  expect(names.read(' date, Tag der Begegnung,date')).toEqual(['date', 'Tag der Begegnung']);
  expect(names.problem('date, 面接日')).toBeUndefined();
});

test.each([
  ['', 'Name at least one property, such as interview_date.'],
  [' , ', 'Name at least one property, such as interview_date.'],
  ['date, a: b', '“a: b” cannot be the name of a property.'],
  ['__proto__', '“__proto__” cannot be the name of a property.'],
  ['---', '“---” cannot be the name of a property.'],
])('no names: %j', (written, reason) => expect(names.problem(written)).toBe(reason));
