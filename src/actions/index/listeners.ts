/** Those who want to hear of something that changes. */
export interface Listeners {
  /** Calls the listener whenever something has changed; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
  /** Tells once, after everything that happens together. */
  readonly tellSoon: () => void;
}

/** Nobody yet. Who is told may subscribe or leave meanwhile. */
export function listeners(): Listeners {
  const known = new Set<() => void>();
  let isTelling = false;
  function tell(): void {
    for (const listener of [...known]) listener();
  }
  return {
    subscribe(listener) {
      known.add(listener);
      return () => known.delete(listener);
    },
    tell,
    tellSoon() {
      if (isTelling) return;
      isTelling = true;
      queueMicrotask(() => {
        isTelling = false;
        tell();
      });
    },
  };
}
