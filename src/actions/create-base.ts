import { baseText } from '../text/base-text';
import type { ActionContext } from './context';
import { inTurn } from './recording/in-turn';
import { interviewsBase } from './interviews-base';
import { openNote } from './open-note';
import { readingOf } from './settings';
import { takeBack } from './recording/take-back';
import { reasonOf } from './recording/reason-of';

/** Where the base goes: the top of the vault, where everybody finds it and from where it can be moved. */
const basePath = `${baseText.file}.base`;

/** Makes the base of interviews, or opens the one that is there: what a person changed in it is theirs. */
export async function createBase(context: ActionContext): Promise<void> {
  const { store, announcer, yaml } = context;
  const text = yaml.stringify(interviewsBase(readingOf(context.settings())));
  const isNew = await inTurn(store, basePath, async () => {
    if (store.exists(basePath)) return false;
    try {
      await store.create(basePath, text);
      return true;
    } catch (error) {
      announcer.announce(baseText.notCreated(reasonOf(error)));
      return undefined;
    }
  });
  if (isNew === undefined) return;
  if (isNew) announcer.announce(baseText.created(basePath), () => takeBack(context, basePath, text));
  await openNote(context, basePath);
}
