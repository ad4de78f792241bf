import type { Life } from './life';
import { pluginId } from './life';
import { bodyOf, type Words } from './words';

/** What an operation on the disk is about to do, as a fault sees it. */
export interface Struck {
  readonly life: Life;
  readonly words: Words;
  readonly path: string;
  /** What is about to be written, where something is. */
  readonly text: string;
}

/** Something that goes wrong at one operation. */
export interface Fault {
  readonly name: string;
  readonly at: 'write' | 'read';
  /** Whether it goes on, at every operation after the first. */
  readonly lasts?: boolean;
  readonly strike: (struck: Struck) => void | Promise<void>;
  /** Brings the app back, where the fault took it away. */
  readonly mend?: (life: Life) => Promise<unknown>;
  /** What a person must be told where the deed did not come about. */
  readonly told?: RegExp;
  /** Whether the vault says something else now, so that the deed may lead elsewhere. */
  readonly changesNotes?: boolean;
}

function fails(code: string, message: string, written?: number): never {
  throw Object.assign(new Error(`${code}: ${message}`), { code, ...(written === undefined ? {} : { written }) });
}

/** Gives the app a few steps ahead, so that a change falls between reading and writing. */
async function afterSteps(steps: number, change: () => unknown): Promise<void> {
  for (let step = 0; step < steps; step++) await Promise.resolve();
  change();
}

const isNote = (path: string): boolean => /^(?:Interviews|Follow-ups)\/.*\.md$/.test(path);

let sentences = 0;

/** The person's words, different each time. */
export const freshWords = (): string => `My own words, number ${++sentences}: ä → 語.\n`;

function changed(steps: number): Fault {
  return {
    name: `note replaced by sync, ${steps} steps after it was read`,
    at: 'read',
    changesNotes: true,
    strike({ life, words, path }) {
      if (!isNote(path)) return;
      void afterSteps(steps, () => {
        const text = `${life.vault.read(path) ?? ''}${freshWords()}`;
        if (!words.knows(path)) return;
        words.wrote(path, text);
        life.sync(path, text);
      });
    },
  };
}

function deleted(steps: number): Fault {
  return {
    name: `note deleted, ${steps} steps after it was read`,
    at: 'read',
    changesNotes: true,
    strike({ life, words, path }) {
      if (!isNote(path)) return;
      void afterSteps(steps, () => {
        words.threwAway(path);
        life.sync(path, null);
      });
    },
  };
}

function renamed(steps: number): Fault {
  return {
    name: `note renamed, ${steps} steps after it was read`,
    at: 'read',
    changesNotes: true,
    strike({ life, words, path }) {
      if (!isNote(path)) return;
      const to = path.replace(/\.md$/, ' (moved).md');
      void afterSteps(steps, () => {
        const { app } = life.vault;
        const file = app.vault.getFileByPath(path);
        if (file === null || app.vault.getFileByPath(to) !== null) return;
        const renamed = app.vault.rename(file, to);
        // One that was being deleted when the sync tool came cannot be renamed any more.
        renamed.then(
          () => words.moved(path, to),
          () => undefined,
        );
      });
    },
  };
}

/** Types below the note in front, as a person does while the app works. */
export function typeIntoEditor({ life, words }: Pick<Struck, 'life' | 'words'>): boolean {
  const { activeEditor } = life.vault.app.workspace;
  const path = activeEditor?.file?.path;
  const editor = activeEditor?.editor;
  if (path === undefined || !editor || !words.knows(path)) return false;
  // While a note is being opened its editor still shows the one before: nobody types into what they do not see.
  if (!words.reads(path, editor.getValue())) return false;
  const before = editor.getValue();
  const typed = freshWords();
  editor.replaceRange(typed, { line: editor.lastLine(), ch: editor.getLine(editor.lastLine()).length });
  words.wrote(path, `${before}${typed}`);
  return true;
}

const switchOff = ({ life }: Struck): void => life.vault.app.plugins.disablePlugin(pluginId);
const switchOn = async ({ vault }: Life): Promise<void> => {
  if (vault.app.plugins.plugins[pluginId] === undefined) await vault.until(vault.app.plugins.enablePlugin(pluginId));
  await vault.settle();
  await vault.command(`${pluginId}:open-due-list`);
};

/** Everything that goes wrong, each by its name in the summary. */
export const faults: readonly Fault[] = [
  {
    name: 'one write fails',
    at: 'write',
    told: /EBUSY/,
    strike: () => fails('EBUSY', 'resource busy or locked, open'),
  },
  {
    name: 'disk full from here on',
    at: 'write',
    lasts: true,
    told: /ENOSPC/,
    strike: () => fails('ENOSPC', 'no space left on device, write'),
  },
  {
    name: 'disk full in the middle of a write',
    at: 'write',
    told: /ENOSPC/,
    strike: ({ text }) => fails('ENOSPC', 'no space left on device, write', Math.floor(text.length / 2)),
  },
  {
    name: 'disk full before the first byte of a write',
    at: 'write',
    told: /ENOSPC/,
    strike: () => fails('ENOSPC', 'no space left on device, write', 0),
  },
  {
    name: 'vault read-only',
    at: 'write',
    lasts: true,
    told: /EROFS/,
    strike: () => fails('EROFS', 'read-only file system, open'),
  },
  { name: 'one read fails', at: 'read', told: /EIO/, strike: () => fails('EIO', 'i/o error, read') },
  { name: 'slow writes', at: 'write', lasts: true, strike: ({ life }) => life.vault.delay(700) },
  { name: 'slow reads', at: 'read', lasts: true, strike: ({ life }) => life.vault.delay(700) },
  { name: 'plugin switched off before a write', at: 'write', strike: switchOff, mend: switchOn },
  { name: 'plugin switched off before a read', at: 'read', strike: switchOff, mend: switchOn },
  { name: 'app killed before a write', at: 'write', strike: ({ life }) => life.end(), mend: (life) => life.restart() },
  {
    name: 'app killed before a write, caches lost',
    at: 'write',
    strike: ({ life }) => life.end(),
    mend: (life) => life.restart({ coldStart: true }),
  },
  ...[0, 3, 9].flatMap((steps) => [changed(steps), deleted(steps), renamed(steps)]),
  {
    name: 'person types meanwhile',
    at: 'read',
    changesNotes: true,
    strike: ({ life, words }) => void typeIntoEditor({ life, words }),
  },
];

/** A fault that waits for an operation of a deed. */
export interface Ambush {
  /** How often it struck. */
  readonly struck: () => number;
  readonly lift: () => void;
}

/** Lets a fault strike at an operation, counted from 0 from now on. */
export function lieInWait(life: Life, words: Words, fault: Fault, operation: number): Ambush {
  const { disk } = life.vault.host;
  let seen = 0;
  let struck = 0;
  const meet = (path: string, text: string): void | Promise<void> => {
    const place = seen++;
    if (place < operation || (place > operation && fault.lasts !== true)) return;
    struck += 1;
    return fault.strike({ life, words, path, text });
  };
  const onWrite = ({ path, text = '' }: { readonly path: string; readonly text?: string }) => meet(path, text);
  const onRead = (path: string) => meet(path, '');
  if (fault.at === 'write') disk.faults.add(onWrite);
  else disk.readFaults.add(onRead);
  return {
    struck: () => struck,
    lift() {
      disk.faults.delete(onWrite);
      disk.readFaults.delete(onRead);
    },
  };
}

/** Notes as they compare, whatever their line ends: of a letter what it is about, as its wording follows the letters that were there before. */
export function outline(files: ReadonlyMap<string, string>): string {
  const notes = [...files].map(([path, text]) => {
    if (path.endsWith('.ics')) return `${path}\n${[...text.matchAll(/^UID:.*$/gm)].map(([uid]) => uid).join('\n')}`;
    return path.startsWith('Follow-ups/')
      ? `${path}\n${text.slice(0, text.length - bodyOf(text).length)}`
      : `${path}\n${text}`;
  });
  return notes
    .join('\n=====\n')
    .replace(/\r\n/g, '\n')
    .replace(/^subject: .*\n/gm, '');
}
