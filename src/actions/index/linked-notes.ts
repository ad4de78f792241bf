import type { Interview } from '../../domain/interview';
import { peopleNamedIn } from '../../domain/people-named';
import type { CompanyNote, PersonNote } from '../../domain/person';
import type { Problem } from '../../domain/problem';
import { nameKeyOf } from '../../domain/reference';
import type { NoteSource } from '../../notes/note-source';
import { readCompanyNote, readPersonNote } from '../../notes/people/read-contact-notes';
import { pathsByKey } from './paths-by-key';

/** An interview that links to a note, and the group to which it belongs. */
export interface LinkingInterview {
  readonly group: string;
  readonly interview: Interview;
}

/** The notes of the people and companies that interviews link to: all that is kept of notes of other kinds. */
export interface LinkedNotes {
  readonly people: ReadonlyMap<string, PersonNote>;
  readonly companies: ReadonlyMap<string, CompanyNote>;
  readonly paths: () => readonly string[];
  /** Reads the person's or company's note at a path again, where an interview links to it. */
  readonly refresh: (path: string) => void;
  /**
   * Reads notes that an interview links to and that are not known yet, and forgets those that nothing links to any more.
   * @param names the base names to which it links, and those to which it did before; none where it says what it said
   */
  readonly follow: (interview: Interview | undefined, names: Iterable<string>) => void;
  /** What was not understood in the notes of the people and the company that an interview links to. */
  readonly problemsAround: (interview: Interview) => readonly Problem[];
}

const peoplePathsOf = (interview: Interview | undefined): readonly string[] =>
  interview === undefined ? [] : peopleNamedIn(interview).flatMap(({ path }) => path ?? []);

const companyPathsOf = (interview: Interview | undefined): readonly string[] => {
  const path = interview?.company?.path;
  return path === undefined ? [] : [path];
};

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * @param linkingTo the notes with a link that could lead to a path
 * @param touch told each group whose people or company have changed
 */
export function linkedNotes(
  sourceAt: (path: string) => NoteSource | null,
  linkingTo: (path: string) => readonly LinkingInterview[],
  touch: (group: string) => void,
): LinkedNotes {
  const people = new Map<string, PersonNote>();
  const companies = new Map<string, CompanyNote>();
  const problemsIn = new Map<string, readonly Problem[]>();
  const byName = pathsByKey();
  const isKnown = (path: string): boolean => people.has(path) || companies.has(path);
  const said = (path: string) => [people.get(path), companies.get(path), problemsIn.get(path)];

  /** What both readings of a note report is kept once, for the note may be a person's and a company's at a time. */
  function keepProblems(path: string, problems: readonly Problem[]): void {
    const known = problemsIn.get(path) ?? [];
    const added = problems.filter((problem) => !known.some((one) => sameText(one, problem)));
    if (added.length > 0) problemsIn.set(path, [...known, ...added]);
  }

  function refresh(path: string): void {
    const users = linkingTo(path);
    const asPerson = users.filter(({ interview }) => peoplePathsOf(interview).includes(path));
    const asCompany = users.filter(({ interview }) => companyPathsOf(interview).includes(path));
    const source = asPerson.length + asCompany.length > 0 ? sourceAt(path) : null;
    const before = said(path);
    const wasKnown = isKnown(path);
    for (const known of [people, companies, problemsIn]) known.delete(path);
    if (source !== null && asPerson.length > 0) {
      const { person, problems } = readPersonNote(source);
      people.set(path, person);
      keepProblems(path, problems);
    }
    if (source !== null && asCompany.length > 0) {
      const { company, problems } = readCompanyNote(source);
      companies.set(path, company);
      keepProblems(path, problems);
    }
    if (isKnown(path) !== wasKnown) byName[wasKnown ? 'remove' : 'add'](nameKeyOf(path), path);
    if (!sameText(before, said(path))) for (const { group } of [...asPerson, ...asCompany]) touch(group);
  }

  return {
    people,
    companies,
    paths: () => [...new Set([...people.keys(), ...companies.keys()])],
    refresh,
    follow(interview, names) {
      const now = { people: peoplePathsOf(interview), companies: companyPathsOf(interview) };
      const missing = [
        ...now.people.filter((path) => !people.has(path)),
        ...now.companies.filter((path) => !companies.has(path)),
      ];
      const left = [...names]
        .flatMap((name) => byName.of(name))
        .filter(
          (path) =>
            (people.has(path) && !now.people.includes(path)) || (companies.has(path) && !now.companies.includes(path)),
        );
      const readable = missing.filter((path) => sourceAt(path) !== null);
      for (const path of new Set([...readable, ...left])) refresh(path);
    },
    problemsAround: (interview) =>
      [...companyPathsOf(interview), ...peoplePathsOf(interview)].flatMap((path) => problemsIn.get(path) ?? []),
  };
}
