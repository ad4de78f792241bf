import type { NoteStore } from '../ports';

const queues = new WeakMap<NoteStore, Map<string, Promise<unknown>>>();

/**
 * Runs work on one note after all earlier work on it has ended, well or badly, so that two commands at once do what
 * they would do one after the other. Work on different notes does not wait.
 */
export async function inTurn<Result>(store: NoteStore, path: string, work: () => Promise<Result>): Promise<Result> {
  const queue = queues.get(store) ?? new Map<string, Promise<unknown>>();
  queues.set(store, queue);
  const before = queue.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  queue.set(path, mine);
  try {
    return await mine;
  } finally {
    if (queue.get(path) === mine) queue.delete(path);
  }
}
