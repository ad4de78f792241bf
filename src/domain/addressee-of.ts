import type { DraftNote } from './draft-note';
import { fold } from './fold';
import type { Interview } from './interview';
import type { Person } from './person';
import { recipients } from './recipients';
import { baseNameOf, type Reference } from './reference';
import type { PeopleNotes } from './who';
import { knownPerson, namesOf } from './who';

/**
 * To whom a letter is. Where its properties do not say, a letter of a kind that goes to a person is to the one whom its
 * address or else its file's name tells among those it can be to, and to the only one where there is no other;
 * undefined where that leaves several, or nobody.
 */
export function addresseeOf(draft: DraftNote, interview: Interview, people: PeopleNotes): Reference | undefined {
  if (draft.to !== undefined || recipients[draft.kind] !== 'person') return draft.to;
  const possible = draft.kind === 'references' ? interview.references : interview.interviewers;
  const email = fold(draft.email ?? '');
  const addressed = possible.filter(
    (person) => email !== '' && fold(knownPerson(person, people).email ?? '') === email,
  );
  const among = addressed.length > 0 ? addressed : possible;
  const fileName = ` ${wordsOf(baseNameOf(draft.path))} `;
  const named = among.filter((person) =>
    [...namesOf(person, people)].some((name) => wordsOf(name) !== '' && fileName.includes(` ${wordsOf(name)} `)),
  );
  return onlyOne(named) ?? onlyOne(among);
}

const onlyOne = (found: readonly Person[]): Person | undefined => (found.length === 1 ? found[0] : undefined);

/** Words alone, as file names leave signs out. */
const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
