import { agenda, openPlugin, type AgendaRow } from '../plugin/support/open-plugin';
import { genuineInterviews, unreadableInterviews } from './genuine-interviews';
import { noiseKinds } from './noise-kinds';
import type { NoisyNote } from './note-parts';
import { SeededRandom } from './seeded-random';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

/** Of each sort of note this many, each made by chance. */
const notesOfEachSort = 12;

/** A vault as people have them: mostly notes that are no interviews of theirs, some of them about interviews. */
function noise(seed: number): readonly NoisyNote[] {
  const random = new SeededRandom(seed);
  let number = 0;
  return noiseKinds.flatMap((make) => Array.from({ length: notesOfEachSort }, () => make(random, ++number)));
}

const filesOf = (notes: readonly NoisyNote[]): Record<string, string> =>
  Object.fromEntries(notes.map(({ path, text }) => [path, text]));

/** That nobody can be written to without an address is no fault of the note. */
const isMisunderstood = ({ kind, what }: AgendaRow): boolean =>
  kind === 'problem' && !(what ?? '').startsWith('There is no email address');

describe.each([1, 2026, 77_777])('a noisy vault (seed %d)', (seed) => {
  const files = filesOf([...noise(seed), ...genuineInterviews, ...unreadableInterviews]);

  test.each([
    ['with its cache', {}],
    ['without one', { coldStart: true }],
  ])('%s: every genuine interview is found, and nothing else', async (_, how) => {
    const vault = await openPlugin({ files, ...how });
    const rows = await agenda(vault);
    const listed = new Set(rows.filter(({ kind }) => kind !== 'problem').map(({ note }) => note));
    const problems = new Set(rows.filter(isMisunderstood).map(({ note }) => note));
    expect([...listed].sort()).toEqual(genuineInterviews.map(({ path }) => path).sort());
    expect([...problems].sort()).toEqual(unreadableInterviews.map(({ path }) => path).sort());
    for (const { path, thanks } of genuineInterviews) {
      const thanked = rows
        .filter(({ note, kind }) => note === path && kind === 'thank-you')
        .map(({ person }) => person);
      expect([path, thanked.sort()]).toEqual([path, [...thanks].sort()]);
    }
    expect(vault.errors).toEqual([]);
    expect(vault.logged).toEqual([]);
    await vault.close();
  });
});
