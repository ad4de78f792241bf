interface Listener {
  readonly name: string;
  readonly fn: (...data: unknown[]) => unknown;
  readonly ctx: unknown;
  /** Under this name, the app's and the mocks' Component finds where to take the listener back. */
  readonly e: Events;
}

/**
 * Obsidian's event source. Restores: a listener that throws is reported later and never stops the other listeners or
 * the write that caused the event (the mocks let it reject the write).
 */
export class Events {
  private readonly listeners = new Map<string, readonly Listener[]>();

  on(name: string, callback: (...data: unknown[]) => unknown, context?: unknown): Listener {
    const listener: Listener = { name, fn: callback, ctx: context, e: this };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return listener;
  }

  off(name: string, callback: (...data: unknown[]) => unknown): void {
    this.keep(name, (listener) => listener.fn !== callback);
  }

  offref(ref: Listener): void {
    this.keep(ref.name, (listener) => listener !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) this.tryTrigger(listener, data);
  }

  tryTrigger(ref: Listener, data: unknown[]): void {
    try {
      ref.fn.apply(ref.ctx, data);
    } catch (error) {
      reportLater(error);
    }
  }

  private keep(name: string, wanted: (listener: Listener) => boolean): void {
    const kept = (this.listeners.get(name) ?? []).filter(wanted);
    if (kept.length > 0) this.listeners.set(name, kept);
    else this.listeners.delete(name);
  }
}

const reporters = new Set<(error: unknown) => void>();

/** Collects errors thrown by listeners, which the app would print to the console; a host shows them as `errors`. */
export function onListenerError(reporter: (error: unknown) => void): () => void {
  reporters.add(reporter);
  return () => reporters.delete(reporter);
}

/** Hands an error thrown inside somebody's callback to the host instead of to the code that raised the event. */
export function reportLater(error: unknown): void {
  for (const reporter of reporters) reporter(error);
}
