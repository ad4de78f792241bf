/**
 * @jest-environment <rootDir>/test/support/zone-environment.mjs
 * @jest-environment-options {"zone": "America/New_York"}
 */
import type { HeadlessVault } from '../../host/headless';
import { agenda, dueList, headings, openPlugin, rows, run } from './support/open-plugin';

declare const travelTo: (zone: string) => void;

/** What the computer does when somebody comes back to it. */
async function comeBack(vault: HeadlessVault): Promise<void> {
  vault.window.dispatchEvent(new vault.window.Event('focus'));
  await vault.settle();
}

beforeEach(() => travelTo('America/New_York'));

// The interview took place from 14:00 to 15:00. Times in notes belong to no zone: they are those of the clock on the wall.
test.each([
  ['Asia/Tokyo', '2026-11-19T07:00', true],
  ['Europe/London', '2026-11-18T22:00', true],
  ['America/Los_Angeles', '2026-11-18T14:00', false],
  ['Pacific/Honolulu', '2026-11-18T12:00', false],
])('after a flight to %s the list is the one of an app that was started there', async (zone, local, isOver) => {
  const vault = await openPlugin({ now: '2026-11-18T17:00' });
  await run(vault, 'open-due-list');
  expect(rows(vault).join()).toContain('Thank Ana Ruiz');
  travelTo(zone);
  await comeBack(vault);
  const there = await openPlugin({ now: local });
  await run(there, 'open-due-list');
  expect(Math.abs(there.now.getTime() - vault.now.getTime())).toBeLessThan(1000);
  expect(rows(vault)).toEqual(rows(there));
  expect(headings(vault)).toEqual(headings(there));
  expect(await agenda(vault)).toEqual(await agenda(there));
  expect(rows(vault).join().includes('Thank Ana Ruiz')).toBe(isOver);
  expect(vault.errors).toEqual([]);
});

test('without anybody looking, it is right after the next full minute', async () => {
  const vault = await openPlugin({ now: '2026-11-18T17:00' });
  travelTo('America/Los_Angeles');
  await vault.advanceTo('2026-11-18T14:01:01');
  expect(rows(vault).join()).not.toContain('Thank Ana Ruiz');
});

test('it is right as soon as a window of its own gets the focus', async () => {
  const vault = await openPlugin({ now: '2026-11-18T17:00' });
  await run(vault, 'open-due-list');
  const win = vault.host.popOut(dueList);
  await vault.settle();
  const shown = (): string => win.document.body.textContent;
  expect(shown()).toContain('Thank Ana Ruiz');
  travelTo('America/Los_Angeles');
  win.dispatchEvent(new (win as typeof globalThis & Window).Event('focus'));
  await vault.settle();
  expect(shown()).not.toContain('Thank Ana Ruiz');
});

test('what falls due in the new zone falls due at its moment there', async () => {
  const vault = await openPlugin({ now: '2026-11-18T17:00' });
  travelTo('Europe/London');
  await comeBack(vault);
  const overdue = async (): Promise<readonly (string | null | undefined)[]> =>
    (await agenda(vault, { section: 'overdue' })).map(({ person }) => person);
  await vault.advanceTo('2026-11-19T15:00');
  expect(await overdue()).toEqual([]);
  await vault.advanceTo('2026-11-19T15:00:01');
  expect(await overdue()).toEqual(['Ana Ruiz', 'Tom Becker']);
});

// In New York the clocks go back on 2026-11-01 at 2:00, and forward on 2027-03-14 at 2:00.
test.each([
  ['back', '2026-10-31', '2026-11-01T14:00'],
  ['forward', '2027-03-13', '2027-03-14T16:00'],
])('the clock goes %s while it runs: 24 hours are 24 hours', async (_, day, due) => {
  const file = `Interviews/${day} Northwind.md`;
  const note = `---\ntype: interview\ndate: ${day}\ntime: "14:00"\ncompany: Northwind\ninterviewers: [Ana Ruiz <ana@northwind.example>]\n---\n`;
  const vault = await openPlugin({ files: { [file]: note }, now: `${day}T16:00` });
  const listed = async (): Promise<string | undefined> =>
    (await agenda(vault, { kind: 'thank-you' })).map((row) => `${row['section']} ${row['due']}`)[0];
  expect(await listed()).toBe(`due-now ${due}`);
  await vault.advanceTo(due);
  expect(await listed()).toBe(`due-now ${due}`);
  await vault.advanceTo(`${due}:01`);
  expect(await listed()).toBe(`overdue ${due}`);
});
