import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { HeadlessVault } from '../../host/headless';

/** How many of each thing the app, the window and the page hold at this moment. */
export type Kept = Readonly<Record<string, number>>;

interface Listening {
  readonly listeners: ReadonlyMap<string, readonly unknown[]>;
}
interface Registry {
  names(): readonly string[];
}

/** Counts what is listened to in a window: to be called before anything that is to be counted. */
export function countListeners({ window }: HeadlessVault): () => number {
  const active = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let known = 0;
  const { prototype } = window.EventTarget;
  const original = (name: 'addEventListener' | 'removeEventListener') =>
    Object.getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => void;
  const [add, remove] = [original('addEventListener'), original('removeEventListener')];
  const idOf = (type: string, listener: object, options: unknown): string => {
    if (!ids.has(listener)) ids.set(listener, ++known);
    const capture = typeof options === 'boolean' ? options : (options as { capture?: boolean } | undefined)?.capture;
    return `${type} ${ids.get(listener) ?? 0} ${capture === true}`;
  };
  const lasting = [window, window.document, window.document.body, window.document.documentElement] as unknown[];
  prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    if (lasting.includes(this) && listener !== null)
      active.set(this, (active.get(this) ?? new Set()).add(idOf(type, listener, options)));
    add.call(this, type, listener, options);
  };
  prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    if (listener !== null) active.get(this)?.delete(idOf(type, listener, options));
    remove.call(this, type, listener, options);
  };
  return () => [...active.values()].reduce((sum, some) => sum + some.size, 0);
}

/** What is there now. */
export function keptIn(vault: HeadlessVault, listenersOfPage: () => number): Kept {
  const { app, window } = vault;
  const {
    vault: files,
    metadataCache,
    workspace,
    registrations,
    commands,
    setting,
  } = app as unknown as {
    readonly vault: Listening;
    readonly metadataCache: Listening;
    readonly workspace: Listening & { iterateAllLeaves(each: () => void): void };
    readonly registrations: Readonly<Record<string, Registry>> & {
      readonly editorExtensions: ReadonlySet<unknown>;
      readonly postProcessors: ReadonlySet<unknown>;
    };
    readonly commands: { listCommands(): readonly unknown[] };
    readonly setting: { readonly pluginTabs?: readonly unknown[] };
  };
  const { timers } = (vault as unknown as { readonly clock: { readonly timers: readonly unknown[] } }).clock;
  const listening = ({ listeners }: Listening): number =>
    [...listeners.values()].reduce((sum, some) => sum + some.length, 0);
  let leaves = 0;
  workspace.iterateAllLeaves(() => void leaves++);
  return {
    'listeners of the vault': listening(files),
    'listeners of the cache': listening(metadataCache),
    'listeners of the workspace': listening(workspace),
    'listeners of the page': listenersOfPage(),
    timers: timers.length,
    leaves,
    elements: window.document.querySelectorAll('*').length,
    styles: window.document.querySelectorAll('style, link').length,
    'editor extensions': registrations.editorExtensions.size,
    'post processors': registrations.postProcessors.size,
    names: ['codeBlocks', 'basesViews', 'cliCommands', 'uriActions', 'hoverSources'].reduce(
      (sum, name) => sum + (registrations[name]?.names().length ?? 0),
      0,
    ),
    commands: commands.listCommands().length,
    'setting tabs': setting.pluginTabs?.length ?? 0,
  };
}

/** Clears away everything that nothing refers to any more. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 3; times++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
}
