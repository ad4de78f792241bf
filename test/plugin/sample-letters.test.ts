import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadlessVault } from '../../host/headless';
import { expectRecorded } from '../support/recorded';
import { agenda, openPlugin, run } from './support/open-plugin';

const sample = join(process.cwd(), 'test', 'vault');
const settings = {
  drafts: { me: { name: 'Jo Martin', phone: '+44 7700 900123' } },
  followUps: { enabled: { 'second-check-in': true } },
};

/** The notes of the sample vault by their vault paths, with the settings of the person whose notes they are. */
function sampleFiles(): Readonly<Record<string, string>> {
  const paths = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return {
    ...Object.fromEntries(
      paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sample, path), 'utf8')] as const),
    ),
    '.obsidian/plugins/interview-follow-up/data.json': JSON.stringify(settings),
  };
}

interface Drafted {
  readonly created: readonly string[];
  readonly failed: readonly { readonly person: string; readonly reason: string }[];
}

const isWorkForOneself = (what: string | null | undefined): boolean => what?.startsWith('ask ') === true;

/** Drafts what is due, as the list offers it, and answers the letters that are new, each below its reason. */
async function draftDue(vault: HeadlessVault): Promise<{ readonly paths: string[]; readonly texts: string[] }> {
  const due = (await agenda(vault)).filter(({ section }) => section === 'overdue' || section === 'due-now');
  const paths: string[] = [];
  const texts: string[] = [];
  for (const { kind, note, person, what, why } of due) {
    if (isWorkForOneself(what)) continue;
    const answer = await vault.cli('interview-follow-up:draft', {
      format: 'json',
      file: note ?? '',
      kind: kind ?? '',
      ...(person ? { person } : {}),
      ...(kind === 'promise' && what ? { what } : {}),
    });
    const drafted = JSON.parse(answer) as Drafted | { readonly error: string };
    if ('error' in drafted) continue;
    expect(drafted.failed).toEqual([]);
    for (const path of drafted.created) {
      paths.push(path);
      texts.push(`${path}\n${why ?? ''}\n\n${vault.read(path) ?? ''}`);
    }
  }
  return { paths, texts };
}

const northwind = 'Interviews/2026-11-17 Northwind onsite.md';
const pebble = 'Interviews/2026-11-16 Pebble Games second round.md';

const withStatus = (note: string, status: string): string =>
  note.replace(/^status: .*\n/m, '').replace('---\n', `---\nstatus: ${status}\n`);

const finalRound = 'Interviews/2026-11-25 Northwind final.md';
const invitation = `---
type: interview
date: 2026-11-25
time: "10:00"
company: "[[Northwind]]"
role: Backend Engineer
interviewers:
  - "[[Ana Ruiz]]"
contact: "[[Mia Okafor]]"
---
`;

/** The search goes on: which notes get a new status, or are new, on which day, before its letters are drafted and sent. */
const days: readonly (readonly [now: string, changes: Readonly<Record<string, string>>])[] = [
  ['2026-11-18T09:00', {}],
  ['2026-11-19T09:00', {}],
  ['2026-11-20T17:00', { [finalRound]: invitation }],
  ['2026-11-27T09:00', {}],
  ['2026-12-04T09:00', { [pebble]: 'rejected' }],
  ['2026-12-11T09:00', {}],
  ['2026-12-14T09:00', { [northwind]: 'offer' }],
  ['2026-12-17T09:00', { [northwind]: 'accepted' }],
];

test('every letter that falls due in the sample vault, sent on the day', async () => {
  const vault = await openPlugin({ files: sampleFiles(), now: days[0]?.[0] ?? '' });
  const letters: string[] = [];
  for (const [now, changes] of days) {
    await vault.advanceTo(now);
    for (const [path, change] of Object.entries(changes)) {
      await vault.write(path, change === invitation ? change : withStatus(vault.read(path) ?? '', change));
    }
    const { paths, texts } = await draftDue(vault);
    for (const path of paths) await run(vault, 'mark-sent', path);
    letters.push(...texts.map((text) => `# ${now.slice(0, 10)}: ${text}`));
  }
  expect(vault.errors).toEqual([]);
  expectRecorded('letters/sample vault.md', letters.join('\n\n'));
});
