import {
  daysOffText,
  holidaysText,
  problemWithDaysOff,
  problemWithEmail,
  problemWithFolder,
  problemWithFolders,
  problemWithHolidays,
  problemWithLink,
  readDaysOff,
  readHolidays,
} from './written-values';

test.each([
  ['Saturday, Sunday', [0, 6]],
  ['sat,SUN', [0, 6]],
  ['Friday\nSaturday', [5, 6]],
  ['', []],
  ['Sunday, sunday', [0]],
])('days off %j', (written, days) => {
  expect(readDaysOff(written)).toEqual(days);
  expect(problemWithDaysOff(written)).toBeUndefined();
  expect(new Set(readDaysOff(daysOffText(days)))).toEqual(new Set(days));
});

test.each(['Caturday', 's', 'Monday, Tue, Wed, Thu, Fri, Sat, Sun'])('no days off: %j', (written) => {
  expect(problemWithDaysOff(written)).toEqual(expect.any(String));
});

test.each([
  ['2026-12-25', ['2026-12-25']],
  ['2026-12-24 to 2027-01-01', [{ from: '2026-12-24', to: '2027-01-01' }]],
  ['2026-12-24 – 2027-01-01\n\n2026-04-03', [{ from: '2026-12-24', to: '2027-01-01' }, '2026-04-03']],
])('holidays %j', (written, holidays) => {
  expect(readHolidays(written)).toEqual(holidays);
  expect(problemWithHolidays(written)).toBeUndefined();
  expect(readHolidays(holidaysText(holidays))).toEqual(holidays);
});

test.each(['25.12.2026', '2026-02-30', '2027-01-01 to 2026-12-24', '2026-12-24 to', 'Christmas'])(
  'no holidays: %j',
  (written) => {
    expect(problemWithHolidays(written)).toEqual(expect.stringContaining(written));
  },
);

test.each(['', 'ana@example.com', ' ana.ruiz+jobs@mail.example.co.uk '])('an address %j', (written) => {
  expect(problemWithEmail(written)).toBeUndefined();
});

test.each(['ana', 'ana@example', 'a b@example.com', 'ana@example.com, tom@example.com', 'a@b.c\nBcc: x@y.z'])(
  'no address: %j',
  (written) => {
    expect(problemWithEmail(written)).toEqual(expect.any(String));
  },
);

test('a web address is https', () => {
  expect(problemWithLink('https://www.linkedin.com/in/ana')).toBeUndefined();
  expect(problemWithLink('')).toBeUndefined();
  for (const written of ['linkedin.com/in/ana', 'javascript:alert(1)', 'https://x y']) {
    expect(problemWithLink(written)).toEqual(expect.any(String));
  }
});

test.each(['Follow-ups', 'Jobs/Follow-ups/', 'Übungen & mehr'])('a folder %j', (written) => {
  expect(problemWithFolder(written)).toBeUndefined();
});

test.each(['../Secrets', '/etc', 'a//b', 'a\\b', '.hidden', 'a/./b', 'C:stuff'])('no folder: %j', (written) => {
  expect(problemWithFolder(written)).toEqual(expect.any(String));
  expect(problemWithFolders(`Jobs\n${written}`)).toEqual(expect.stringContaining(written));
});

test('drafts need a folder, interviews do not', () => {
  expect(problemWithFolder(' ')).toEqual(expect.any(String));
  expect(problemWithFolders('')).toBeUndefined();
});
