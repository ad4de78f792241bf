import { addresseeOf } from '../../domain/addressee-of';
import { companyGroupOf } from '../../domain/application';
import type { DraftNote } from '../../domain/draft-note';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { CompanyNote, PersonNote } from '../../domain/person';
import type { Problem } from '../../domain/problem';
import { nameKeyOf } from '../../domain/reference';
import type { NoteSource } from '../../notes/note-source';
import { linkPathOf } from '../../notes/read-link';
import { conflictCopies } from './conflict-copies';
import { fingerprintOf } from './fingerprint-of';
import type { LinkingInterview } from './linked-notes';
import { linkedNotes } from './linked-notes';
import type { NoteFacts } from './note-facts';
import { pathsByKey } from './paths-by-key';
import type { RecentReadings } from './recent-readings';
import { recentReadings } from './recent-readings';

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
  /** What is remembered of what interviews say. */
  readonly readings: RecentReadings;
}

/** What is kept of a note that counts. */
interface KnownNote {
  readonly group: string;
  /** Tells whether the note says something else than before. */
  readonly fingerprint: number;
  /** What Obsidian's cache has of it; null for a letter that it has not indexed yet. */
  readonly source: NoteSource | null;
  /** What it says, where that cannot be read from the source again. */
  readonly facts: NoteFacts | null;
}

/** The base names to which a note has links: they follow from its text alone, wherever the links lead. */
function linkNamesOf(note: Pick<KnownNote, 'source' | 'facts'> | undefined): ReadonlySet<string> {
  const targets = (note?.source?.links ?? []).map(({ link }) => linkPathOf(link));
  const about = note?.facts?.draft?.interviewPath;
  return new Set([...targets, ...(about === undefined ? [] : [about])].map(nameKeyOf));
}

/** An interview is read again when it is looked at: Obsidian keeps its properties anyway. Of the rest there is little. */
const canBeReadAgain = (facts: NoteFacts, source: NoteSource | null): boolean =>
  facts.interview !== undefined && source?.properties != null;

const groupOf = (path: string, interview: Interview | undefined): string =>
  interview === undefined ? `note ${path}` : companyGroupOf(interview);

const isLoneNote = (group: string): boolean => group.startsWith('note ');

/**
 * Keeps the notes that count, each by its path. What interviews say is not kept: few of them are looked at again, those
 * of the company that changed.
 * @param read what a note's cache says
 * @param touch told each group whose notes, people, company or drafts have changed
 * @param replaced told each path for which another note than before is used
 */
export function knownNotes(
  sourceAt: (path: string) => NoteSource | null,
  read: (source: NoteSource) => NoteFacts | null,
  touch: (group: string) => void,
  replaced: (path: string) => void,
): KnownNotes {
  const known = new Map<string, KnownNote>();
  const readings = recentReadings();
  const byGroup = pathsByKey();
  const byLinkName = pathsByKey();
  const draftsByInterview = pathsByKey();
  const copies = conflictCopies(sourceAt, factsAt, relatedTo, replaced);
  const linkingTo = (path: string): readonly string[] => byLinkName.of(nameKeyOf(path));
  const linked = linkedNotes(sourceAt, (path) => linkingTo(path).flatMap(linkingFrom), touch);

  function factsAt(path: string): NoteFacts | undefined {
    const note = known.get(path);
    if (note === undefined || note.facts !== null) return note?.facts ?? undefined;
    const remembered = readings.of(path);
    if (remembered !== undefined) return remembered;
    const facts = note.source && read(note.source);
    if (facts !== null) readings.remember(path, facts);
    return facts ?? undefined;
  }

  function linkingFrom(path: string): readonly LinkingInterview[] {
    const interview = factsAt(path)?.interview;
    return interview === undefined ? [] : [{ group: groupOf(path, interview), interview }];
  }

  /** Interviews that name no company are each a group, so that any of them may be meant. */
  function relatedTo({ interview, draft }: NoteFacts): readonly string[] {
    if (draft !== undefined) return draftsByInterview.of(draft.interviewPath);
    if (interview === undefined) return [];
    const groups = interview.company ? [companyGroupOf(interview)] : [...byGroup.keys()].filter(isLoneNote);
    return groups.flatMap((group) => byGroup.of(group));
  }

  const touchAround = (note: KnownNote | undefined): void => {
    if (note === undefined) return;
    touch(note.group);
    const about = note.facts?.draft && known.get(note.facts.draft.interviewPath);
    if (about !== undefined) touch(about.group);
  };

  /** Files a note under its group and the interview that it is about. */
  function file(path: string, { group, facts }: KnownNote, change: 'add' | 'remove'): void {
    byGroup[change](group, path);
    if (facts?.draft !== undefined) draftsByInterview[change](facts.draft.interviewPath, path);
  }

  function draftAt(path: string): DraftNote | undefined {
    const draft = factsAt(path)?.draft;
    if (draft === undefined) return undefined;
    const interviewPath = copies.usedFor(draft.interviewPath) ?? draft.interviewPath;
    const interview = draft.to === undefined ? factsAt(interviewPath)?.interview : undefined;
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

  function noteOf(path: string, facts: NoteFacts, source: NoteSource | null): KnownNote {
    const counted = facts.copyOf === undefined ? undefined : factsAt(facts.copyOf)?.interview;
    const named = groupOf(facts.copyOf !== undefined && counted ? facts.copyOf : path, counted ?? facts.interview);
    // The notes of a group share its name.
    const group = known.get(byGroup.of(named)[0] ?? '')?.group ?? named;
    const fingerprint = fingerprintOf(JSON.stringify([group, facts]));
    return { group, fingerprint, source, facts: canBeReadAgain(facts, source) ? null : facts };
  }

  function keep(path: string, facts: NoteFacts | null, source: NoteSource | null): void {
    const before = known.get(path);
    // Nearly all notes of a vault are of no concern, before and after.
    if (before === undefined && facts === null) return;
    const after = facts === null ? undefined : noteOf(path, facts, source);
    const namesBefore = linkNamesOf(before);
    const names = linkNamesOf(after);
    for (const name of namesBefore) if (!names.has(name)) byLinkName.remove(name, path);
    for (const name of names) if (!namesBefore.has(name)) byLinkName.add(name, path);
    const saysOther = before?.fingerprint !== after?.fingerprint;
    if (saysOther) touchAround(before);
    if (saysOther && before !== undefined) file(path, before, 'remove');
    if (after === undefined) known.delete(path);
    else known.set(path, after);
    readings.forget(path);
    if (facts !== null && after?.facts === null) readings.remember(path, facts);
    if (saysOther && after !== undefined) file(path, after, 'add');
    if (saysOther) touchAround(after);
    linked.follow(facts?.interview, saysOther ? [...namesBefore, ...names] : []);
  }

  return {
    people: linked.people,
    companies: linked.companies,
    interviewAt: (path) => factsAt(path)?.interview,
    draftAt,
    draftsOf,
    groups: () => byGroup.keys(),
    groupAt(group) {
      const members = byGroup.of(group).flatMap((path) => factsAt(path) ?? []);
      return {
        interviews: members.flatMap(({ interview }) => interview ?? []),
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
    readings,
  };
}
