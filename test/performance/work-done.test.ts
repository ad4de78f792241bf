import type { TFile } from 'obsidian';
import type { HeadlessVault } from '../../host/headless';
import { openPlugin } from '../plugin/support/open-plugin';

// Work is counted and never timed: what is counted grows with the vault or it does not, on any machine.

const company = (index: number): string => `Company ${index}`;
const path = (index: number): string => `Interviews/Interview ${index}.md`;
const people = ['Ana Ruiz', 'Tom Becker', 'Mia Okafor', 'Li Wei', 'Noor Aziz'];

const interview = (index: number, promise = 'send portfolio by 2026-11-20'): string => `---
type: interview
date: 2026-11-18
time: "10:00"
company: ${company(index)}
interviewers:
${people.map((name) => `  - ${name} ${index} <${name.split(' ')[0] ?? ''}${index}@x.example>`).join('\n')}
next_steps:
  - "me: ${promise}"
---

## Highlights

${people.map((name, place) => `- ${name} ${index}: plan number ${place} to move the order service to events`).join('\n')}
`;

/** A vault of so many interviews and nine times as many other notes. */
function vaultOf(interviews: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < interviews; index += 1) {
    files[path(index)] = interview(index);
    for (let other = 0; other < 9; other += 1) files[`Notes/Note ${index}-${other}.md`] = `Note ${other}.\n`;
  }
  return files;
}

/** Counts the calls of a method from now on, by the path of the note that they ask for. */
function countCalls<Of extends object>(of: Of, method: keyof Of & string): Map<string, number> {
  const calls = new Map<string, number>();
  const real = of[method] as (file: TFile, ...rest: unknown[]) => unknown;
  Object.assign(of, {
    [method]: (file: TFile, ...rest: unknown[]) => {
      calls.set(file.path, (calls.get(file.path) ?? 0) + 1);
      return real.call(of, file, ...rest);
    },
  });
  return calls;
}

const sum = (calls: ReadonlyMap<string, number>): number => [...calls.values()].reduce((all, some) => all + some, 0);

/** Changes of the document inside the list, counted from now on. */
function countTouches(vault: HeadlessVault): { readonly count: () => number } {
  const list = vault.window.document.querySelector('.interview-follow-up-list');
  if (list === null) throw new Error('The list is not open.');
  let touches = 0;
  const observer = new vault.window.MutationObserver((records) => {
    touches += records.length;
  });
  observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  return { count: () => touches + observer.takeRecords().length };
}

async function openList(interviews: number): Promise<HeadlessVault> {
  const vault = await openPlugin({ files: vaultOf(interviews) });
  vault.app.commands.executeCommandById('interview-follow-up:open-due-list');
  await vault.settle();
  return vault;
}

test('a note that is no interview is looked at once, and nothing is drawn', async () => {
  const vault = await openList(10);
  const looks = countCalls(vault.app.metadataCache, 'getFileCache');
  const touches = countTouches(vault);
  await vault.write('Notes/Note 3-3.md', 'Another text.\n');
  expect([...looks]).toEqual([['Notes/Note 3-3.md', 1]]);
  await vault.settle();
  expect(touches.count()).toBe(0);
});

test.each([10, 40])('of %s interviews, one that changes is looked at and no other note', async (interviews) => {
  const vault = await openList(interviews);
  const looks = countCalls(vault.app.metadataCache, 'getFileCache');
  await vault.write(path(3), interview(3, 'send references by 2026-11-21'));
  expect([...looks.keys()]).toEqual([path(3)]);
  expect(sum(looks)).toBeLessThanOrEqual(2);
});

test('what a change redraws does not grow with the vault', async () => {
  const touched: number[] = [];
  for (const interviews of [5, 12]) {
    const vault = await openList(interviews);
    const touches = countTouches(vault);
    await vault.write(path(3), interview(3, 'send references by 2026-11-21'));
    await vault.settle();
    touched.push(touches.count());
  }
  const [few = 0, more = 0] = touched;
  expect(few).toBeGreaterThan(0);
  expect(more).toBe(few);
});

test('a burst of changes, as from sync, is drawn once', async () => {
  const vault = await openList(40);
  const list = vault.window.document.querySelector('.interview-follow-up-list');
  let drawings = 0;
  const observer = new vault.window.MutationObserver(() => {
    drawings += 1;
  });
  if (list !== null) observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => vault.write(path(index), interview(index, 'call them by 2026-11-21'))),
  );
  await vault.settle();
  expect(drawings).toBeGreaterThan(0);
  expect(drawings).toBeLessThanOrEqual(2);
});

test('the first look at a vault asks for each note’s cache once', async () => {
  const vault = await openPlugin({ files: vaultOf(20) });
  vault.app.plugins.disablePlugin('interview-follow-up');
  const looks = countCalls(vault.app.metadataCache, 'getFileCache');
  void vault.app.plugins.enablePlugin('interview-follow-up');
  await vault.settle();
  const others = [...looks].filter(([at]) => at.startsWith('Notes/'));
  expect(others).toHaveLength(180);
  expect(new Set(others.map(([, times]) => times))).toEqual(new Set([1]));
});

test('letters for a whole vault read the text of each interview once, whatever the number of letters', async () => {
  const vault = await openPlugin({ files: vaultOf(12) });
  const reads = [countCalls(vault.app.vault, 'read'), countCalls(vault.app.vault, 'cachedRead')];
  vault.app.commands.executeCommandById('interview-follow-up:draft-all-thank-yous');
  await vault.settle();
  expect(vault.app.vault.getMarkdownFiles().filter(({ path: at }) => at.startsWith('Follow-ups/'))).toHaveLength(60);
  const ofInterviews = reads.flatMap((calls) => [...calls].filter(([at]) => at.startsWith('Interviews/')));
  expect(ofInterviews).toHaveLength(12);
  expect(new Set(ofInterviews.map(([, times]) => times))).toEqual(new Set([1]));
});
