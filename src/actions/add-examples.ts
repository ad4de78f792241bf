import { dayOf } from '../domain/day';
import { baseNameOf } from '../domain/reference';
import { examplesText } from '../text/examples-text';
import type { ActionContext } from './context';
import type { ExampleNote } from './example-notes';
import { exampleDay, exampleFolder, exampleMark, exampleNotes } from './example-notes';
import { inTurn } from './recording/in-turn';
import { reasonOf } from './recording/reason-of';

/** The examples that a vault has: as they were added, and changed since. */
export interface FoundExamples {
  readonly untouched: readonly ExampleNote[];
  /** Vault paths. */
  readonly changed: readonly string[];
}

/** The examples in their folder; one that cannot be read counts as changed. A note there that was never an example is nobody's business. */
export async function findExamples({ store }: ActionContext): Promise<FoundExamples> {
  const untouched: ExampleNote[] = [];
  const changed: string[] = [];
  for (const path of store.notePaths().filter((one) => one.startsWith(`${exampleFolder}/`))) {
    const day = exampleDay(store.source(path)?.properties?.[exampleMark]);
    if (day === null) continue;
    const text = await store.read(path).catch(() => null);
    const isUntouched =
      text !== null && exampleNotes(day).some((example) => example.path === path && example.text === text);
    if (isUntouched) untouched.push({ path, text });
    else changed.push(path);
  }
  return { untouched, changed };
}

/** Adds the examples that are not there, dated around today, and offers to take them back. Overwrites nothing. */
export async function addExamples(context: ActionContext): Promise<readonly ExampleNote[]> {
  const wanted = exampleNotes(dayOf(context.clock.now()));
  return inTurn(context.store, exampleFolder, async () => {
    const { announcer } = context;
    const { added, failure } = await createAll(context, wanted);
    const undo = (): Promise<void> => removeExamples(context, added);
    if (failure === undefined && added.length === 0) return added;
    if (failure === undefined) announcer.announce(examplesText.added(added.length, exampleFolder), undo);
    else if (added.length === 0) announcer.announce(examplesText.notAdded(failure));
    else announcer.announce(examplesText.addedInPart(added.length, failure), undo);
    return added;
  });
}

async function createAll({ store }: ActionContext, notes: readonly ExampleNote[]) {
  const added: ExampleNote[] = [];
  try {
    for (const note of notes) {
      if (store.exists(note.path)) continue;
      await store.create(note.path, note.text);
      added.push(note);
    }
    return { added };
  } catch (error) {
    return { added, failure: reasonOf(error) };
  }
}

/**
 * Moves examples to the trash that still read as they were added, and says which stay; offers to put them back.
 * @param changed paths of those that are known to stay
 */
export async function removeExamples(
  context: ActionContext,
  examples: readonly ExampleNote[],
  changed: readonly string[] = [],
): Promise<void> {
  const { store, announcer, index } = context;
  return inTurn(store, exampleFolder, async () => {
    const removed: ExampleNote[] = [];
    const kept = changed.map(baseNameOf);
    let letters = 0;
    try {
      for (const example of examples) {
        if (!store.exists(example.path)) continue;
        const theirs = index.draftsOf(example.path).length;
        if (!(await store.trash(example.path, example.text))) {
          kept.push(baseNameOf(example.path));
          continue;
        }
        letters += theirs;
        removed.push(example);
      }
      await store.trashEmptyFolder(exampleFolder);
      announcer.announce(examplesText.removed(removed.length, kept, letters), async () => {
        await createAll(context, removed);
      });
    } catch (error) {
      announcer.announce(examplesText.notRemoved(reasonOf(error)));
    }
  });
}
