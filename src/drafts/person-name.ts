import { fold } from '../domain/fold';
import type { Person } from '../domain/person';
import { baseNameOf } from '../domain/reference';
import { cleanName } from './clean-text';

/** How someone is named and greeted in letters. */
export interface LetterName {
  /** The whole name as it is shown: "Ana Ruiz". */
  readonly full: string;
  /** The name to greet with after "Dear": "Ana", "Dr. Ruiz"; empty where only an address is known. */
  readonly greeting: string;
  /** Given name, empty where there is none to tell. */
  readonly first: string;
  /** Family name, empty for a single name. */
  readonly last: string;
}

const honorific =
  /^(dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|reverend|fr|father|pastor|rabbi|imam|maestro|maestra|chef|judge|capt|captain|col|lt|sgt|dra|herr|frau|señor|señora|sr|sra|mme|monsieur|madame|m|mlle|dipl\.?-ing|ing)\.?$/i;
const afterName = /^(jr|sr|ii|iii|iv|phd|ph\.d|md|mba|esq|cpa|pe|msc|bsc|frcs)\.?$/i;
/** Honours and qualifications behind a name, which only capitals tell from a family name ("Yo-Yo Ma"). */
const honours = /^(?:[KQ]C|[OMC]BE|FRS|FCA|ACA|RN|RGN|CFA|PMP|LLM|LLB|JD|MPH|DPhil|EdD|FRCP|MP)$/;
/** With these one is greeted by the given name: "Sir Julian". */
const withGivenName = /^(?:sir|dame)$/i;
const initial = /^\p{L}\.$/u;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const particles = new Set(
  'de da di del della der den van von zu zur la le el al bin ibn dos das du ten ter'.split(' '),
);

/** The whole name of a person: what the note shows, or the linked note's name where that says more. */
function fullNameOf(person: Person): string {
  const shown = cleanName(person.text)
    .replace(/^@/, '')
    .replace(/\s*\([^()]*\)\s*$/, '');
  const target = person.path ?? person.link;
  if (target === undefined) return shown;
  const linked = cleanName(baseNameOf(target)).replace(/^@/, '');
  const words = fold(linked).split(' ');
  return shown === '' || (!shown.includes(' ') && words.length > 1 && words.includes(fold(shown))) ? linked : shown;
}

/**
 * Name parts of a person, with the titles people put before ("Dr.") or behind ("PhD") a name told apart from it.
 * `given` is the given name that the person's own note states, if any.
 * @example letterNameOf({ text: 'Dr. Ana Ruiz' }) // { full: 'Dr. Ana Ruiz', greeting: 'Dr. Ruiz', first: 'Ana', last: 'Ruiz' }
 */
export function letterNameOf(person: Person, given = ''): LetterName {
  const full = fullNameOf(person);
  const stated = cleanName(given);
  if (full.includes('@')) return { full, greeting: stated, first: stated, last: '' };
  const [beforeComma = '', behindComma] = full.split(',').map((part) => part.trim());
  const turned =
    behindComma === undefined ||
    afterName.test(behindComma) ||
    /^\p{Lu}{2,4}$/u.test(behindComma) ||
    behindComma.split(' ').length > 2
      ? beforeComma
      : `${behindComma} ${beforeComma}`;
  const words = turned.split(' ').filter((word) => word !== '' && !afterName.test(word) && !honours.test(word));
  const titles: string[] = [];
  while (words.length > 1 && honorific.test(words[0] ?? '')) titles.push(words.shift() ?? '');
  if (words.length === 0) return { full, greeting: stated, first: stated, last: '' };
  if (ideographs.test(turned)) return { full, greeting: stated || turned, first: stated || turned, last: '' };
  if (titles.length > 0 && words.length === 1) {
    return { full, greeting: stated || [...titles, ...words].join(' '), first: stated, last: words[0] ?? '' };
  }
  const last = lastOf(words);
  const spelled = words.find((word, at) => !initial.test(word) && (at === 0 || at < words.length - 1)) ?? '';
  const first = stated || spelled;
  const [title = ''] = titles;
  const titled = [...titles, withGivenName.test(title) && first !== '' ? first : last].join(' ');
  return { full, greeting: stated || (titles.length > 0 ? titled : first || words.join(' ')), first, last };
}

function lastOf(words: readonly string[]): string {
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  return words.length > 1 ? words.slice(particle > 0 ? particle : -1).join(' ') : '';
}
