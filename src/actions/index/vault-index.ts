import type { DraftNote } from '../../domain/draft-note';
import type { Application } from '../../domain/application';
import { applicationsOf, companyGroupOf } from '../../domain/application';
import type { FollowUp } from '../../domain/follow-up';
import type { Interview } from '../../domain/interview';
import type { CompanyNote, PersonNote } from '../../domain/person';
import type { VaultFacts } from '../../domain/vault-facts';
import type { CachedNotes } from './cached-notes';
import { cachedNotes } from './cached-notes';
import { isDraftFor } from './is-draft-for';
import type { GroupAgendas, IndexedAgenda } from './group-agendas';
import { groupAgendas } from './group-agendas';
import { groupRules, vaultFacts } from './group-rules';
import { inSlices } from './in-slices';
import type { KnownNotes } from './known-notes';
import { knownNotes } from './known-notes';
import { listeners } from './listeners';
import type { NoteStore, Pause, Yaml } from '../ports';
import type { FactsReader } from './note-facts';
import { factsReader } from './note-facts';
import type { IndexProgress } from './scan-progress';
import { scanProgress } from './scan-progress';
import type { Settings } from '../settings';
import { readingOf } from '../settings';

/** So many companies are worked out within a frame. */
const workedOutAtOnce = 20;

/**
 * What the vault says about interviews, kept right as notes change: after any sequence of changes it equals an index
 * built afresh. It reads Obsidian's caches, not files; of other notes it keeps nothing but what the people and
 * companies say that interviews link to.
 */
export class VaultIndex {
  readonly #store: NoteStore;
  readonly #settings: () => Settings;
  readonly #stopwatch: () => number;
  readonly #reader: FactsReader;
  readonly #notes: KnownNotes;
  readonly #cached: CachedNotes;
  readonly #agendas: GroupAgendas;
  readonly #listeners = listeners();
  /** The settings by which the notes were read, as text. */
  #readBy = '';
  readonly #progress = scanProgress();
  #pause: Pause = () => Promise.resolve();
  #scans = 0;

  /** @param stopwatch milliseconds from any fixed moment, by which long work is cut into slices */
  constructor(
    store: NoteStore,
    settings: () => Settings,
    yaml: Yaml,
    stopwatch: () => number = () => performance.now(),
  ) {
    this.#store = store;
    this.#settings = settings;
    this.#stopwatch = stopwatch;
    this.#reader = factsReader(settings, yaml);
    const replaced = new Set<string>();
    this.#notes = knownNotes(
      (path) => store.source(path),
      (source) => this.#reader.ofCache(source),
      (group) => this.#touch(group),
      (path) => replaced.add(path),
    );
    this.#cached = cachedNotes(store, this.#reader, this.#notes, replaced, yaml);
    this.#agendas = groupAgendas(groupRules(this.#notes, settings));
  }

  get progress(): IndexProgress {
    const progress = this.#progress.current();
    return { ...progress, done: Math.max(0, progress.done - this.#cached.unindexed()) };
  }

  /** What the notes that people's links lead to say, by path. */
  get people(): ReadonlyMap<string, PersonNote> {
    return this.#notes.people;
  }

  /** What the companies' own notes say, by path. */
  get companies(): ReadonlyMap<string, CompanyNote> {
    return this.#notes.companies;
  }

  /** Every interview that the notes tell of, in no order. */
  interviews(): readonly Interview[] {
    return [...this.#notes.groups()].flatMap((group) => this.#notes.groupAt(group).interviews);
  }

  hasInterviews(): boolean {
    for (const group of this.#notes.groups()) if (this.#notes.groupAt(group).interviews.length > 0) return true;
    return false;
  }

  /** Resolves once the first scan has ended. */
  whenReady(): Promise<void> {
    return this.#progress.whenReady;
  }

  /** Resolves once no note is being read in the background any more. */
  settled(): Promise<void> {
    return this.#cached.settled();
  }

  /**
   * Looks at every note's cache, in slices of time. Notes may change meanwhile.
   * @param now where given, the agenda of that moment is computed as well, in slices too
   */
  async scan(pause: Pause, now?: () => Date): Promise<void> {
    const scan = ++this.#scans;
    this.#pause = pause;
    this.#readBy = JSON.stringify(readingOf(this.#settings()));
    const paths = this.#store.notePaths();
    this.#progress.begin(paths.length);
    this.#notes.readings.keepAll();
    const pauseAndTell = async () => {
      this.#listeners.tellSoon();
      await pause();
    };
    await inSlices(this.#reader.preparing(), pause, this.#stopwatch);
    await inSlices(this.#looking(paths, scan), pauseAndTell, this.#stopwatch);
    if (scan === this.#scans && now) await inSlices(this.#agendas.refreshing(now()), pause, this.#stopwatch);
    if (scan !== this.#scans) return;
    this.#notes.readings.letGo();
    this.#progress.end();
    this.#cached.startReading();
    this.#listeners.tellSoon();
  }

  /** A note is new, or its cache has changed. */
  noteChanged(path: string): void {
    this.#cached.change(path);
  }

  /** A note has a new path; of a folder that moves, each note has. */
  noteRenamed(path: string, oldPath: string): void {
    this.noteDeleted(oldPath);
    this.noteChanged(path);
  }

  noteDeleted(path: string): void {
    this.#cached.remove(path);
  }

  /** Looks again, in slices, at the notes that Obsidian had not indexed when they were looked at first. */
  retryUnindexed(): void {
    if (this.#cached.unindexed() === 0) return;
    void inSlices(this.#cached.retrying(), this.#pause, this.#stopwatch).then(() => this.#listeners.tellSoon());
  }

  /** Recomputes everything, and reads all notes again, in slices, where the settings for reading are others now. */
  async settingsChanged(): Promise<void> {
    this.#notes.readings.forgetAll();
    this.#notes.readings.keepAll();
    for (const group of this.#notes.groups()) this.#touch(group);
    if (this.#scans === 0 || this.#readBy === JSON.stringify(readingOf(this.#settings()))) return;
    for (const path of this.#notes.linkedPaths()) this.#notes.refreshLinked(path);
    await this.scan(this.#pause);
  }

  /** What is to do at `now`: the same object as long as nothing has changed and no moment has passed that matters. */
  agenda(now: Date): IndexedAgenda {
    const agenda = this.#agendas.at(now);
    this.#notes.readings.letGo();
    return agenda;
  }

  /** Whether so much is to be worked out for `now` that it would hold up the app, as at midnight in a large vault. */
  isFarBehind(now: Date): boolean {
    return this.#agendas.outdatedAt(now) > workedOutAtOnce;
  }

  /** Works out in slices what is to do at `now`, after which `agenda` has little left to work out. */
  async catchUp(now: Date): Promise<void> {
    this.#notes.readings.keepAll();
    await inSlices(this.#agendas.refreshing(now), this.#pause, this.#stopwatch);
    this.#notes.readings.letGo();
  }

  interviewAt(path: string): Interview | undefined {
    return this.#notes.interviewAt(path);
  }

  draftAt(path: string): DraftNote | undefined {
    return this.#notes.draftAt(path);
  }

  draftsOf(interviewPath: string): readonly DraftNote[] {
    return this.#notes.draftsOf(interviewPath);
  }

  /** The letter that exists for a follow-up, if any. One that was sent has ended the item it was for. */
  draftFor(followUp: FollowUp): DraftNote | undefined {
    return this.draftsOf(followUp.interview).find((draft) => isDraftFor(draft, followUp, this.people));
  }

  /** The application that an interview belongs to. */
  applicationOf(interviewPath: string): Application | undefined {
    const interviews = this.factsAround(interviewPath).interviews;
    return applicationsOf(interviews).find((application) =>
      application.interviews.some(({ path }) => path === interviewPath),
    );
  }

  /** What is known around an interview: all interviews of its company, and their drafts. */
  factsAround(interviewPath: string): VaultFacts {
    const interview = this.interviewAt(interviewPath);
    return vaultFacts(this.#notes, interview === undefined ? null : companyGroupOf(interview));
  }

  /** Takes a draft as known from the moment of its creation: Obsidian indexes it only later. */
  expectDraft(draft: DraftNote): void {
    if (this.draftAt(draft.path) === undefined) this.#notes.put(draft.path, { draft, problems: [] }, null);
  }

  /** Reads the letters that Obsidian has not indexed yet: none of them may be written again. */
  readUnindexedDrafts(folder: string): Promise<void> {
    return this.#cached.readUnindexedDrafts(folder);
  }

  /** Calls the listener once after each batch of changes that concern the agenda; answers how to stop that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  *#looking(paths: readonly string[], scan: number): Iterable<string> {
    for (const path of paths) {
      if (scan !== this.#scans) return;
      this.#cached.look(path);
      this.#progress.step();
      yield path;
    }
  }

  #touch(group: string): void {
    this.#agendas.touch(group);
    if (this.#progress.current().ready) this.#listeners.tellSoon();
  }
}
