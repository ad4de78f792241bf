import type { SeededRandom } from './seeded-random';

/** A note of a vault. */
export interface NoisyNote {
  readonly path: string;
  readonly text: string;
}

/** Makes one note of a kind; the number keeps its path apart from the others. */
export type MakeNote = (random: SeededRandom, number: number) => NoisyNote;

/** Names of people, some with characters that have to be quoted or are not ASCII. */
export const people = [
  'Ana Ruiz',
  'Tom Becker',
  'Li Na',
  'Bjørn Åse',
  'Zoë K.',
  'María José Núñez',
  '山田 太郎',
] as const;

/** Names of companies, likewise. */
export const companies = ['Google', 'Initech', 'Acme & Sons', 'Łódź Software', 'C# Corp', '100% Data'] as const;

/** Jobs, of candidates and of whoever is interviewed. */
export const roles = ['Backend Engineer', 'CFO', 'Nurse', 'Staff Engineer (L6)', 'Product Manager'] as const;

const words =
  'graph queue interview offer panel cache answer question recruiter heap follow up thanks design trade-off'.split(' ');

/** Sentences about anything. */
export const prose = (random: SeededRandom, sentences: number): string =>
  Array.from({ length: sentences }, () => random.some(words, 0.4).join(' ')).join('. ');

/** A note from its path without `.md`, the lines of its properties and its body. */
export const noteOf = (path: string, yaml: readonly string[], body: string): NoisyNote => ({
  path: `${path}.md`,
  text: `---\n${yaml.join('\n')}\n---\n${body}\n`,
});
