import { addresseeOf } from '../../domain/addressee-of';
import { companyGroupOf } from '../../domain/application';
import type { DraftNote } from '../../domain/draft-note';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import { peopleNamedIn } from '../../domain/people-named';
import type { CompanyNote, PersonNote } from '../../domain/person';
import type { Problem } from '../../domain/problem';
import { baseNameOf } from '../../domain/reference';
import type { NoteSource } from '../../notes/note-source';
import { readCompanyNote, readPersonNote } from '../../notes/people/read-contact-notes';
import { linkPathOf } from '../../notes/read-link';
import { conflictCopies } from './conflict-copies';
import type { NoteFacts } from './note-facts';
import { pathsByKey } from './paths-by-key';

/** The notes of one group: the interviews of one company, or one note that stands by itself. */
interface NoteGroup {
  readonly interviews: readonly Interview[];
  /** What was not understood in these notes, and in the notes of other kinds that make up a group. */
  readonly problems: readonly Problem[];
}

/** The notes that count, and which of them belong and point to which. */
export interface KnownNotes {
  readonly people: ReadonlyMap<string, PersonNote>;
  readonly companies: ReadonlyMap<string, CompanyNote>;
  interviewAt(path: string): Interview | undefined;
  /** The draft at a path: to whom it must be where it does not say, and of the interview in use instead of a conflict copy. */
  draftAt(path: string): DraftNote | undefined;
  draftsOf(interviewPath: string): readonly DraftNote[];
  /** Every group that has notes. */
  groups(): Iterable<string>;
  groupAt(group: string): NoteGroup;
  /** Takes what a note says now; null where it says nothing of interviews or is gone. */
  put(path: string, facts: NoteFacts | null, source: NoteSource | null): void;
  /** The note that is used instead of a conflict copy; undefined for a note that counts itself. */
  usedFor(path: string): string | undefined;
  /** The conflict copies that do not count, of the note at this path and of those that share its original. */
  copiesBeside(path: string): readonly string[];
  /** Takes whether a conflict copy's text differs from that of the note in use. */
  putComparison(copy: string, used: string, body: boolean): void;
  /** Known notes with a link that leads, or could lead, to a note of this path's base name. */
  linkingTo(path: string): readonly string[];
  /** What was not understood in the notes of the people and the company that an interview links to. */
  problemsAround(interview: Interview): readonly Problem[];
  /** Reads the person's or company's note at a path again, where an interview links to it. */
  refreshLinked(path: string): void;
  /** Paths of the people and companies that interviews link to. */
  linkedPaths(): readonly string[];
}

interface Entry extends NoteFacts {
  readonly group: string;
  readonly linkNames: readonly string[];
}

const nameKey = (path: string): string => fold(baseNameOf(path));

const linkNamesOf = ({ draft }: NoteFacts, source: NoteSource | null): readonly string[] => {
  const targets = (source?.links ?? []).flatMap(({ link, path }) => [linkPathOf(link), path ?? []].flat());
  return [...new Set([...targets, draft?.interviewPath ?? []].flat().map(nameKey))];
};

const peoplePathsOf = (interview: Interview | undefined): readonly string[] =>
  interview === undefined ? [] : peopleNamedIn(interview).flatMap(({ path }) => path ?? []);

const companyPathsOf = (interview: Interview | undefined): readonly string[] => {
  const path = interview?.company?.path;
  return path === undefined ? [] : [path];
};

const groupOf = (path: string, interview: Interview | undefined): string =>
  interview === undefined ? `note ${path}` : companyGroupOf(interview);

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps the notes that count, each by its path.
 * @param touch told each group whose notes, people, company or drafts have changed
 */
export function knownNotes(sourceAt: (path: string) => NoteSource | null, touch: (group: string) => void): KnownNotes {
  const entries = new Map<string, Entry>();
  const people = new Map<string, PersonNote>();
  const companies = new Map<string, CompanyNote>();
  const linkedProblems = new Map<string, readonly Problem[]>();
  const byGroup = pathsByKey();
  const byLinkName = pathsByKey();
  const draftsByInterview = pathsByKey();
  const copies = conflictCopies(sourceAt, (path) => entries.get(path));

  const touchAround = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    touch(entry.group);
    const interview = entry.draft && entries.get(entry.draft.interviewPath);
    if (interview !== undefined) touch(interview.group);
  };

  function file(path: string, entry: Entry, change: 'add' | 'remove'): void {
    byGroup[change](entry.group, path);
    for (const name of entry.linkNames) byLinkName[change](name, path);
    if (entry.draft !== undefined) draftsByInterview[change](entry.draft.interviewPath, path);
  }

  const said = (path: string) => [people.get(path), companies.get(path), linkedProblems.get(path)];

  function refreshLinked(path: string): void {
    const users = byLinkName.of(nameKey(path)).flatMap((user) => entries.get(user) ?? []);
    const asPerson = users.filter(({ interview }) => peoplePathsOf(interview).includes(path));
    const asCompany = users.filter(({ interview }) => companyPathsOf(interview).includes(path));
    const source = asPerson.length + asCompany.length > 0 ? sourceAt(path) : null;
    const before = said(path);
    for (const known of [people, companies, linkedProblems]) known.delete(path);
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
    if (!sameText(before, said(path))) for (const { group } of [...asPerson, ...asCompany]) touch(group);
  }

  /** What both readings of a note report is kept once, for the note may be a person's and a company's at a time. */
  function keepProblems(path: string, problems: readonly Problem[]): void {
    const known = linkedProblems.get(path) ?? [];
    const added = problems.filter((problem) => !known.some((one) => sameText(one, problem)));
    if (added.length > 0) linkedProblems.set(path, [...known, ...added]);
  }

  /** Reads linked notes that are not known yet, and forgets those that nothing links to any more. */
  function followLinks(before: Interview | undefined, after: Interview | undefined): void {
    const now = { people: peoplePathsOf(after), companies: companyPathsOf(after) };
    const missing = [
      ...now.people.filter((path) => !people.has(path)),
      ...now.companies.filter((path) => !companies.has(path)),
    ];
    const left = [
      ...peoplePathsOf(before).filter((path) => !now.people.includes(path)),
      ...companyPathsOf(before).filter((path) => !now.companies.includes(path)),
    ];
    const readable = missing.filter((path) => sourceAt(path) !== null);
    for (const path of new Set([...readable, ...left])) refreshLinked(path);
  }

  function draftAt(path: string): DraftNote | undefined {
    const draft = entries.get(path)?.draft;
    if (draft === undefined) return undefined;
    const interviewPath = copies.usedFor(draft.interviewPath) ?? draft.interviewPath;
    const interview = entries.get(interviewPath)?.interview;
    const to = interview ? addresseeOf(draft, interview, people) : draft.to;
    return interviewPath === draft.interviewPath && to === draft.to
      ? draft
      : { ...draft, interviewPath, ...given({ to }) };
  }

  function draftsOf(interviewPath: string): readonly DraftNote[] {
    const left = copies.copiesBeside(interviewPath).filter((copy) => copies.usedFor(copy) === interviewPath);
    return [interviewPath, ...left]
      .flatMap((path) => draftsByInterview.of(path))
      .flatMap((path) => draftAt(path) ?? []);
  }

  function keep(path: string, facts: NoteFacts | null, source: NoteSource | null): void {
    const before = entries.get(path);
    // Nearly all notes of a vault are of no concern, before and after.
    if (before === undefined && facts === null) return;
    const beside = facts?.copyOf === undefined ? undefined : entries.get(facts.copyOf);
    const group = beside?.interview ? beside.group : groupOf(path, facts?.interview);
    const after = facts && { ...facts, group, linkNames: linkNamesOf(facts, source) };
    if (!sameText(before ?? null, after)) {
      touchAround(before);
      if (before !== undefined) file(path, before, 'remove');
      if (after === null) entries.delete(path);
      else entries.set(path, after);
      if (after !== null) file(path, after, 'add');
      touchAround(after ?? undefined);
    }
    followLinks(before?.interview, after?.interview);
  }

  return {
    people,
    companies,
    interviewAt: (path) => entries.get(path)?.interview,
    draftAt,
    draftsOf,
    groups: () => byGroup.keys(),
    groupAt(group) {
      const members = byGroup.of(group).flatMap((path) => entries.get(path) ?? []);
      const interviews = members.flatMap(({ interview }) => interview ?? []);
      return {
        interviews,
        problems: members.flatMap(({ problems }) => problems),
      };
    },
    put(path, facts, source) {
      for (const counted of copies.take(path, facts, source)) keep(...counted);
    },
    usedFor: (path) => copies.usedFor(path),
    copiesBeside: (path) => copies.copiesBeside(path),
    putComparison(copy, used, body) {
      for (const counted of copies.takeComparison(copy, used, body)) keep(...counted);
    },
    problemsAround: (interview) =>
      [...companyPathsOf(interview), ...peoplePathsOf(interview)].flatMap((path) => linkedProblems.get(path) ?? []),
    linkingTo: (path) => byLinkName.of(nameKey(path)),
    refreshLinked,
    linkedPaths: () => [...new Set([...people.keys(), ...companies.keys()])],
  };
}
