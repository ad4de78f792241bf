import type { Host, HostApp } from './obsidian';
import { setNow } from './playground-date';

/** `window.playground`. */
export interface PlaygroundApi {
  readonly app: HostApp;
  /** Every attempt of a plugin to reach the network; the host refuses all. */
  readonly networkAttempts: Host['networkAttempts'];
  /** What plugins' callbacks threw. */
  readonly errors: readonly unknown[];
  /** Saves what is typed and waits until files, caches and commands have nothing left to do. */
  flush(): Promise<void>;
  /** Looks for files that others changed now instead of soon, then flushes. */
  lookOutside(): Promise<void>;
  /** Puts a view that a plugin registered for bases on the page, over the notes of the vault. */
  openBasesView: Host['openBasesView'];
  /** Sets the time for the whole page, as local `2026-07-21T09:00`; null for the real time. */
  setNow(local: string | null): void;
}

interface SavedView {
  save?(): Promise<void>;
}

/** Frames a running command may take before it counts as waiting for a person. */
const patience = 30;

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** What tests and people at the console may ask of the page. */
export function createPlaygroundApi(host: Host, lookOutside: () => Promise<void>): PlaygroundApi {
  const { app } = host;
  const running = (app.commands as unknown as { readonly running: ReadonlySet<Promise<unknown>> }).running;
  const flush = async (): Promise<void> => {
    const saving: unknown[] = [];
    app.workspace.iterateAllLeaves((leaf) => saving.push((leaf.view as SavedView).save?.()));
    await Promise.allSettled(saving);
    // A command that waits for a person (a modal) is not waited for.
    for (let quiet = 0, frames = 0; quiet < 3; frames++) {
      await nextFrame();
      quiet = host.busy || (running.size > 0 && frames < patience) ? 0 : quiet + 1;
    }
  };
  return {
    app,
    networkAttempts: host.networkAttempts,
    errors: host.errors,
    flush,
    lookOutside: async () => {
      await lookOutside();
      await flush();
    },
    openBasesView: (id, choice) => host.openBasesView(id, choice),
    setNow,
  };
}
