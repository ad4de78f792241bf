/** Those who want to hear of something that changes. */
export interface Listeners {
  /** Calls the listener whenever something has changed; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** Nobody yet. Who is told may subscribe or leave meanwhile. */
export function listeners(): Listeners {
  const known = new Set<() => void>();
  return {
    subscribe(listener) {
      known.add(listener);
      return () => known.delete(listener);
    },
    tell() {
      for (const listener of [...known]) listener();
    },
  };
}
