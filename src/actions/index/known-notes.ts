import { addresseeOf } from '../../domain/addressee-of';
import { companyGroupOf } from '../../domain/application';
import type { DraftNote } from '../../domain/draft-note';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { CompanyNote, PersonNote } from '../../domain/person';
import type { Problem } from '../../domain/problem';
import { baseNameOf } from '../../domain/reference';
import type { NoteSource } from '../../notes/note-source';
import { linkPathOf } from '../../notes/read-link';
import { conflictCopies } from './conflict-copies';
import { linkedNotes } from './linked-notes';
import type { NoteFacts } from './note-facts';
import { factsPacker } from './pack-facts';
import { pathsByKey } from './paths-by-key';

/** The notes of one group: the interviews of one company, or one note that stands by itself. */
export interface NoteGroup {
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
  /** The interview to which a link that leads nowhere belongs: what is left of one that is gone and has conflict copies. */
  standInFor(link: string): string | undefined;
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

const groupOf = (path: string, interview: Interview | undefined): string =>
  interview === undefined ? `note ${path}` : companyGroupOf(interview);

const isLoneNote = (group: string): boolean => group.startsWith('note ');

/**
 * Keeps the notes that count, each by its path. What they say is kept packed: few of them are looked at again, those of
 * the company that changed.
 * @param touch told each group whose notes, people, company or drafts have changed
 * @param replaced told each path for which another note than before is used
 */
export function knownNotes(
  sourceAt: (path: string) => NoteSource | null,
  touch: (group: string) => void,
  replaced: (path: string) => void,
): KnownNotes {
  const { pack, unpack } = factsPacker<Entry>();
  const packed = new Map<string, string>();
  const entryAt = (path: string): Entry | undefined => {
    const text = packed.get(path);
    return text === undefined ? undefined : unpack(text);
  };
  const byGroup = pathsByKey();
  const byLinkName = pathsByKey();
  const draftsByInterview = pathsByKey();
  const copies = conflictCopies(sourceAt, entryAt, relatedTo, replaced);
  const linkingTo = (path: string): readonly string[] => byLinkName.of(nameKey(path));
  const linked = linkedNotes(sourceAt, (path) => linkingTo(path).flatMap((user) => entryAt(user) ?? []), touch);

  /** Interviews that name no company are each a group, so that any of them may be meant. */
  function relatedTo({ interview, draft }: NoteFacts): readonly string[] {
    if (draft !== undefined) return draftsByInterview.of(draft.interviewPath);
    if (interview === undefined) return [];
    const groups = interview.company ? [companyGroupOf(interview)] : [...byGroup.keys()].filter(isLoneNote);
    return groups.flatMap((group) => byGroup.of(group));
  }

  const touchAround = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    touch(entry.group);
    const interview = entry.draft && entryAt(entry.draft.interviewPath);
    if (interview !== undefined) touch(interview.group);
  };

  function file(path: string, entry: Entry, change: 'add' | 'remove'): void {
    byGroup[change](entry.group, path);
    for (const name of entry.linkNames) byLinkName[change](name, path);
    if (entry.draft !== undefined) draftsByInterview[change](entry.draft.interviewPath, path);
  }

  function draftAt(path: string): DraftNote | undefined {
    const draft = entryAt(path)?.draft;
    if (draft === undefined) return undefined;
    const interviewPath = copies.usedFor(draft.interviewPath) ?? draft.interviewPath;
    const interview = draft.to === undefined ? entryAt(interviewPath)?.interview : undefined;
    const to = interview ? addresseeOf(draft, interview, linked.people) : draft.to;
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
    const known = packed.get(path);
    // Nearly all notes of a vault are of no concern, before and after.
    if (known === undefined && facts === null) return;
    const before = known === undefined ? undefined : unpack(known);
    const beside = facts?.copyOf === undefined ? undefined : entryAt(facts.copyOf);
    const group = beside?.interview ? beside.group : groupOf(path, facts?.interview);
    const after = facts && { ...facts, group, linkNames: linkNamesOf(facts, source) };
    const text = after === null ? undefined : pack(after);
    if (text !== known) {
      touchAround(before);
      if (before !== undefined) file(path, before, 'remove');
      if (text === undefined) packed.delete(path);
      else packed.set(path, text);
      if (after !== null) file(path, after, 'add');
      touchAround(after ?? undefined);
    }
    linked.follow(before?.interview, after?.interview);
  }

  return {
    people: linked.people,
    companies: linked.companies,
    interviewAt: (path) => entryAt(path)?.interview,
    draftAt,
    draftsOf,
    groups: () => byGroup.keys(),
    groupAt(group) {
      const members = byGroup.of(group).flatMap((path) => entryAt(path) ?? []);
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
    standInFor: (link) => copies.standInFor(link),
    copiesBeside: (path) => copies.copiesBeside(path),
    putComparison(copy, used, body) {
      for (const counted of copies.takeComparison(copy, used, body)) keep(...counted);
    },
    problemsAround: linked.problemsAround,
    linkingTo,
    refreshLinked: linked.refresh,
    linkedPaths: linked.paths,
  };
}
