import type { DraftNote } from '../../domain/draft-note';
import type { Application } from '../../domain/application';
import { applicationsOf, companyGroupOf } from '../../domain/application';
import type { FollowUp } from '../../domain/follow-up';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { CompanyNote, PersonNote } from '../../domain/person';
import { isSameStep } from '../../domain/step-key';
import { recipients } from '../../domain/recipients';
import type { VaultFacts } from '../../domain/vault-facts';
import { isSamePerson } from '../../domain/who';
import { isOtherText } from '../../notes/compare-copies';
import type { NoteSource } from '../../notes/note-source';
import type { GroupAgendas, IndexedAgenda } from './group-agendas';
import { groupAgendas } from './group-agendas';
import { groupRules, vaultFacts } from './group-rules';
import { inSlices } from './in-slices';
import type { KnownNotes } from './known-notes';
import { knownNotes } from './known-notes';
import { listeners } from './listeners';
import type { NoteStore, Pause, Yaml } from '../ports';
import { StoreError } from '../ports';
import { readFrontmatter } from '../../notes/frontmatter';
import type { FactsReader, NoteFacts } from './note-facts';
import { factsReader } from './note-facts';
import type { Settings } from '../settings';
import { sourceOfProperties } from './source-of-properties';
import { readingOf } from '../settings';

/** How far the index has come. `done` counts the notes that it has seen in Obsidian's cache, of `total` in the vault. */
export interface IndexProgress {
  /** True once every note has been looked at, whether or not Obsidian had indexed it by then. */
  readonly ready: boolean;
  readonly done: number;
  readonly total: number;
}

/** How many notes that Obsidian has not indexed are read to find a letter that was moved. */
const mostToRead = 100;

/**
 * What the vault says about interviews, kept right as notes change: after any sequence of changes it equals an index
 * built afresh. It reads Obsidian's caches, not files; of other notes it keeps nothing but what the people and
 * companies say that interviews link to.
 */
export class VaultIndex {
  readonly #store: NoteStore;
  readonly #settings: () => Settings;
  readonly #stopwatch: () => number;
  readonly #yaml: Yaml;
  readonly #reader: FactsReader;
  readonly #notes: KnownNotes;
  readonly #agendas: GroupAgendas;
  readonly #listeners = listeners();
  readonly #uncached = new Set<string>();
  readonly #unparsed = new Set<string>();
  readonly #uncompared = new Set<string>();
  readonly #replaced = new Set<string>();
  #reading: Promise<void> = Promise.resolve();
  /** The settings by which the notes were read, as text. */
  #readBy = '';
  #progress = { ready: false, done: 0, total: 0 };
  #becomeReady: () => void = () => undefined;
  readonly #whenReady = new Promise<void>((resolve) => (this.#becomeReady = resolve));
  #pause: Pause = () => Promise.resolve();
  #scans = 0;
  #telling = false;

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
    this.#yaml = yaml;
    this.#notes = knownNotes(
      (path) => store.source(path),
      (group) => this.#touch(group),
      (path) => this.#replaced.add(path),
    );
    this.#agendas = groupAgendas(groupRules(this.#notes, settings));
  }

  get progress(): IndexProgress {
    return { ...this.#progress, done: Math.max(0, this.#progress.done - this.#uncached.size) };
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

  /** Resolves once the first scan has ended. */
  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  /** Resolves once no note is being read in the background any more. */
  async settled(): Promise<void> {
    // What one note turns out to say may make others worth reading.
    for (let reading; reading !== this.#reading; await reading) reading = this.#reading;
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
    this.#progress = { ...this.#progress, done: 0, total: paths.length };
    const pauseAndTell = async () => {
      this.#tell();
      await pause();
    };
    await inSlices(this.#looking(paths, scan), pauseAndTell, this.#stopwatch);
    if (scan === this.#scans && now) await inSlices(this.#agendas.refreshing(now()), pause, this.#stopwatch);
    if (scan !== this.#scans) return;
    this.#progress = { ready: true, done: paths.length, total: paths.length };
    this.#becomeReady();
    this.#readUnparsed();
    this.#compareCopies();
    this.#tell();
  }

  /** A note is new, or its cache has changed. */
  noteChanged(path: string): void {
    this.#look(path);
    this.#lookAround(path);
  }

  /** A note has a new path; of a folder that moves, each note has. */
  noteRenamed(path: string, oldPath: string): void {
    this.noteDeleted(oldPath);
    this.noteChanged(path);
  }

  noteDeleted(path: string): void {
    this.#uncached.delete(path);
    this.#unparsed.delete(path);
    this.#put(path, null, null);
    this.#lookAround(path);
  }

  /** Looks again, in slices, at the notes that Obsidian had not indexed when they were looked at first. */
  retryUnindexed(): void {
    if (this.#uncached.size > 0) void inSlices(this.#retrying(), this.#pause, this.#stopwatch);
  }

  /** Recomputes everything, and reads all notes again, in slices, where the settings for reading are others now. */
  async settingsChanged(): Promise<void> {
    for (const group of this.#notes.groups()) this.#touch(group);
    if (this.#scans === 0 || this.#readBy === JSON.stringify(readingOf(this.#settings()))) return;
    for (const path of this.#notes.linkedPaths()) this.#notes.refreshLinked(path);
    await this.scan(this.#pause);
  }

  /** What is to do at `now`: the same object as long as nothing has changed and no moment has passed that matters. */
  agenda(now: Date): IndexedAgenda {
    return this.#agendas.at(now);
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
  draftFor({ interview, kind, person, what }: FollowUp): DraftNote | undefined {
    return this.draftsOf(interview).find(
      (draft) =>
        draft.kind === kind &&
        draft.status === 'draft' &&
        (what === undefined || (draft.what !== undefined && isSameStep(draft.what, what))) &&
        (person === undefined ||
          (draft.to === undefined ? recipients[kind] !== 'person' : isSamePerson(draft.to, person, this.people))),
    );
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

  /**
   * Reads the letters that Obsidian has not indexed yet, from their text: none of them may be written again. Where many
   * notes wait, as while Obsidian indexes a vault for the first time, only those in the folder of the letters are looked
   * at. What cannot be read is left to Obsidian.
   */
  async readUnindexedDrafts(folder: string): Promise<void> {
    const waiting = [...this.#uncached];
    for (const path of waiting.length > mostToRead ? waiting.filter((one) => one.startsWith(folder)) : waiting) {
      const text = await this.#store.read(path).catch(() => '');
      const frontmatter = readFrontmatter(text, (yaml) => this.#yaml.parse(yaml));
      if (!('properties' in frontmatter) || frontmatter.properties === null) continue;
      const facts = this.#reader.ofCache(sourceOfProperties(this.#store, path, frontmatter.properties));
      if (facts?.draft !== undefined && this.#uncached.has(path)) this.#notes.put(path, facts, null);
    }
  }

  /** Calls the listener once after each batch of changes that concern the agenda; answers how to stop that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  *#looking(paths: readonly string[], scan: number): Iterable<string> {
    for (const path of paths) {
      if (scan !== this.#scans) return;
      this.#look(path);
      this.#progress.done += 1;
      yield path;
    }
  }

  *#retrying(): Iterable<string> {
    for (const path of [...this.#uncached]) {
      if (this.#uncached.has(path)) {
        if (!this.#store.exists(path)) this.noteDeleted(path);
        else if (this.#store.source(path) !== null) this.noteChanged(path);
      }
      yield path;
    }
    this.#tell();
  }

  /** Takes what a note's cache says now; until there is one, what was known of the note stays. */
  #look(path: string): void {
    const source = this.#store.source(path);
    this.#uncached.delete(path);
    this.#unparsed.delete(path);
    if (source === null) {
      if (this.#store.exists(path)) this.#uncached.add(path);
      else this.#put(path, null, null);
    } else if (source.unparsed) this.#unparsed.add(path);
    else this.#put(path, this.#factsOf(source), source);
  }

  /** What a note's cache says; a letter for an interview of which only a conflict copy is left belongs to that. */
  #factsOf(source: NoteSource): NoteFacts | null {
    const facts = this.#reader.ofCache(source);
    if (facts?.problems.some(({ code }) => code === 'draft-without-interview') !== true) return facts;
    const links = source.links.map((link) => ({ ...given({ path: this.#notes.standInFor(link.link) }), ...link }));
    return this.#reader.ofCache({ ...source, links });
  }

  /** Keeps what a note says; where it has conflict copies, or is one, what differs is looked at again. */
  #put(path: string, facts: NoteFacts | null, source: NoteSource | null): void {
    this.#notes.put(path, facts, source);
    for (const replaced of this.#replaced) {
      this.#replaced.delete(replaced);
      for (const linking of this.#notes.linkingTo(replaced)) if (!this.#uncached.has(linking)) this.#look(linking);
    }
    for (const copy of this.#notes.copiesBeside(path)) this.#uncompared.add(copy);
    if (this.#progress.ready) this.#compareCopies();
  }

  /**
   * Looks at what a link to a note of this name concerns: it may lead elsewhere now, or to another text. A note that
   * waits for its cache is left to wait: what then links to it has to be looked at too.
   */
  #lookAround(path: string): void {
    for (const linking of this.#notes.linkingTo(path)) {
      if (linking !== path && !this.#uncached.has(linking)) this.#look(linking);
    }
    this.#notes.refreshLinked(path);
    if (this.#progress.ready) this.#readUnparsed();
  }

  /** Reads, one after the other, the notes whose properties Obsidian could not parse. */
  #readUnparsed(): void {
    const paths = [...this.#unparsed];
    this.#unparsed.clear();
    for (const path of paths) this.#reading = this.#reading.then(() => this.#readNote(path));
  }

  async #readNote(path: string): Promise<void> {
    const text = await this.#textOf(path);
    const source = this.#store.source(path);
    if (source?.unparsed !== true || this.#unparsed.has(path)) return;
    this.#put(path, text === null ? null : this.#reader.ofText(source, text), source);
  }

  /** Compares, one after the other, the text of conflict copies with that of the notes in use. */
  #compareCopies(): void {
    const copies = [...this.#uncompared];
    this.#uncompared.clear();
    for (const copy of copies) this.#reading = this.#reading.then(() => this.#compareCopy(copy));
  }

  async #compareCopy(copy: string): Promise<void> {
    const used = this.#notes.usedFor(copy);
    if (used === undefined) return;
    const text = await this.#textOf(copy);
    const usedText = await this.#textOf(used);
    if (text !== null && usedText !== null) this.#notes.putComparison(copy, used, isOtherText(usedText, text));
  }

  /** The text of a note, or null where it cannot be read. */
  #textOf(path: string): Promise<string | null> {
    return this.#store.read(path).catch((reason: unknown) => {
      if (reason instanceof StoreError) return null;
      throw reason;
    });
  }

  #touch(group: string): void {
    this.#agendas.touch(group);
    if (this.#progress.ready) this.#tell();
  }

  /** Tells the listeners once, after the changes that happen together. */
  #tell(): void {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      this.#listeners.tell();
    });
  }
}
