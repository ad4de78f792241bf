type Listener = (win: Window) => unknown;

const listening = new WeakMap<HTMLElement, Set<Listener>>();

/** `HTMLElement.onWindowMigrated`: calls the listener whenever the element has come into another window. */
export function onWindowMigrated(this: HTMLElement, listener: Listener): () => void {
  const listeners = listening.get(this) ?? new Set();
  listening.set(this, listeners.add(listener));
  return () => void listeners.delete(listener);
}

/** Moves an element, with all that is in it, into another window, and tells what listens. */
export function migrateTo(win: Window, element: HTMLElement): void {
  win.document.body.append(element);
  for (const moved of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
    for (const listener of [...(listening.get(moved) ?? [])]) listener(win);
  }
}
