import { dueList, headings, interviewPath, onsite, openPlugin, rows } from './support/open-plugin';

const before = '2026-11-18T14:30';

test('the thank-yous appear when the interview ends', async () => {
  const vault = await openPlugin({ now: before });
  expect(rows(vault).join()).not.toContain('Thank Ana Ruiz');
  await vault.advanceTo('2026-11-18T15:00:01');
  expect(rows(vault).join()).toContain('Thank Ana Ruiz');
});

test('what is due becomes overdue at its moment', async () => {
  const vault = await openPlugin();
  await vault.advanceTo('2026-11-19T15:00');
  expect(headings(vault)).not.toContain('Overdue 2');
  await vault.advanceTo('2026-11-19T15:00:01');
  expect(headings(vault)).toContain('Overdue 2');
});

test('“tomorrow” is “today” after midnight', async () => {
  const vault = await openPlugin();
  expect(vault.text(dueList)).toContain('Due tomorrow, 15:00');
  await vault.advanceTo('2026-11-19T00:00:01');
  expect(vault.text(dueList)).toContain('Due today, 15:00');
});

test('a vault of many companies is right after midnight too', async () => {
  const companies = Array.from({ length: 40 }, (_, at) => `Company ${at}`);
  const files = Object.fromEntries(
    companies.map((name) => [`Interviews/${name}.md`, onsite.replace('"[[Northwind]]"', name)]),
  );
  const vault = await openPlugin({ files });
  expect(vault.text(dueList)).toContain('Due tomorrow, 15:00');
  await vault.advanceTo('2026-11-19T00:00:01');
  await vault.settle();
  expect(vault.text(dueList)).toContain('Due today, 15:00');
  expect(headings(vault)).toContain('Due now 160');
});

test('after sleep the list is right as soon as somebody looks', async () => {
  const vault = await openPlugin();
  await vault.sleepUntil('2026-11-20T09:00');
  expect(headings(vault)).toContain('Overdue 3');
});

test('a notice at start says that something is overdue, unless nobody wants it', async () => {
  const files = { [interviewPath]: onsite };
  const late = await openPlugin({ files, now: '2026-11-20T09:00', enabled: 'with-app' });
  expect(late.notices().join()).toContain('3 follow-ups are overdue.');
  const off = { ...files, '.obsidian/plugins/interview-follow-up/data.json': '{"list":{"noticeAtStart":false}}' };
  const quiet = await openPlugin({ files: off, now: '2026-11-20T09:00', enabled: 'with-app' });
  expect(quiet.notices()).toEqual([]);
});

test('the status bar counts what is due', async () => {
  const vault = await openPlugin();
  expect(vault.text()).toContain('3 due');
  await vault.advanceTo('2026-11-19T15:00:01');
  expect(vault.text()).toContain('4 due (2 overdue)');
});
