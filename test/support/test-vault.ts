import { parse, stringify } from 'yaml';
import type { ActionContext } from '../../src/actions/context';
import type { Offer } from '../../src/actions/ports';
import type { Settings } from '../../src/actions/settings';
import { defaultSettings } from '../../src/actions/settings';
import { VaultIndex } from '../../src/actions/index/vault-index';
import { english } from '../../src/text/language';
import type { MemoryStore } from './memory-store';
import { memoryStore } from './memory-store';

/** Something that an action said, with its offer to undo. */
export interface Announcement {
  readonly message: string;
  readonly undo?: () => Promise<void>;
  /** What it offered to do next. */
  readonly offer?: Offer;
}

/** A vault in memory with its index and what actions need; changes reach the index as the app's events would. */
export interface TestVault {
  readonly store: MemoryStore;
  readonly index: VaultIndex;
  readonly context: ActionContext;
  readonly announced: Announcement[];
  readonly opened: string[];
  /** What was copied, and the links that were opened. */
  readonly copied: string[];
  readonly links: string[];
  /** The moment that the clock shows; set it to let time pass. */
  now: Date;
  settings: Settings;
  /** Whether changes by actions reach the index at once, as they do by default, or only with `deliver`. */
  delivers: boolean;
  deliver(): void;
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  moveFolder(from: string, to: string): void;
  remove(path: string): void;
  text(path: string): string;
}

/** YAML as the tests have it. */
export const testYaml = {
  parse: (text: string): unknown => parse(text),
  stringify: (value: unknown) => stringify(value),
};

/** Yields once, so that work started before goes on. */
export const turn = (): Promise<void> => Promise.resolve();

/** An index over a store that looks at its notes from scratch. */
export async function scannedIndex(store: MemoryStore, settings: Settings = defaultSettings): Promise<VaultIndex> {
  const index = new VaultIndex(store, () => settings, testYaml);
  await index.scan(turn);
  await index.settled();
  return index;
}

/**
 * A vault whose index has been built.
 * @example const vault = await testVault({ 'Interview.md': note({ type: 'interview', date: '2026-11-18' }) });
 */
export async function testVault(
  notes: Readonly<Record<string, string>>,
  now = new Date(2026, 10, 18, 17, 0),
): Promise<TestVault> {
  const store = memoryStore(notes);
  const index = new VaultIndex(store, () => vault.settings, testYaml);
  const waiting: (() => void)[] = [];
  const announced: Announcement[] = [];
  const opened: string[] = [];
  const copied: string[] = [];
  const links: string[] = [];
  const tell = (event: () => void): void => {
    if (vault.delivers) event();
    else waiting.push(event);
  };
  const vault: TestVault = {
    store,
    index,
    announced,
    opened,
    copied,
    links,
    now,
    settings: defaultSettings,
    delivers: true,
    context: {
      store,
      index,
      clock: { now: () => vault.now },
      announcer: {
        announce: (message, undo, offer) =>
          announced.push({
            message,
            ...(undo === undefined ? {} : { undo }),
            ...(offer === undefined ? {} : { offer }),
          }),
      },
      opener: {
        open: (path, _, line) => Promise.resolve(void opened.push(line === undefined ? path : `${path}:${line}`)),
      },
      settings: () => vault.settings,
      language: english,
      yaml: testYaml,
      clipboard: {
        write(text, html) {
          copied.push(text, ...(html === undefined ? [] : [html]));
          return Promise.resolve(html === undefined ? 'plain' : 'rich');
        },
      },
      links: { open: (link) => void links.push(link) },
      pause: turn,
      askForName: () => Promise.resolve(null),
    },
    deliver() {
      for (const event of waiting.splice(0)) event();
    },
    write(path, text) {
      store.notes.set(path, text);
      index.noteChanged(path);
    },
    rename(from, to) {
      const text = vault.text(from);
      store.notes.delete(from);
      store.notes.set(to, text);
      index.noteRenamed(to, from);
    },
    moveFolder(from, to) {
      const inside = [...store.notes.keys()].filter((path) => path.startsWith(`${from}/`));
      const moved = inside.map((path) => [path, `${to}/${path.slice(from.length + 1)}`] as const);
      // In the app, all files of a folder have their new paths before the first of them is reported.
      for (const [path, target] of moved) {
        store.notes.set(target, vault.text(path));
        store.notes.delete(path);
      }
      for (const [path, target] of moved) index.noteRenamed(target, path);
    },
    remove(path) {
      store.notes.delete(path);
      index.noteDeleted(path);
    },
    text(path) {
      const text = store.notes.get(path);
      if (text === undefined) throw new Error(`no note ${path}`);
      return text;
    },
  };
  store.onChange = ({ event, path }) =>
    tell(() => (event === 'deleted' ? index.noteDeleted(path) : index.noteChanged(path)));
  await index.scan(turn);
  await index.settled();
  return vault;
}
