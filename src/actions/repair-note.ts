import { baseNameOf } from '../domain/reference';
import type { Problem } from '../domain/problem';
import { isList, isMap, plainValue, writtenOf } from '../notes/plain-value';
import { readProperties } from '../notes/read-properties';
import { foldKey } from '../notes/fold-key';
import type { Repair } from '../notes/repairs-for';
import type { WritableProperties } from '../notes/write-properties';
import { notices } from '../text/notices';
import { repairText } from '../text/repair-text';
import type { ActionContext } from './context';
import { inTurn } from './recording/in-turn';
import type { RecordOutcome } from './recording/record-event';
import { changeProperties } from './recording/record-event';
import { reasonOf } from './recording/reason-of';
import { undoChanges } from './recording/undo-changes';

/**
 * Puts one property right as the person chose and offers to undo that. Where the property does not say any more what
 * the problem quotes, or holds more than words and lists of them, nothing is written and the notice says so.
 */
export async function repairNote(context: ActionContext, problem: Problem, repair: Repair): Promise<RecordOutcome> {
  const { announcer, store } = context;
  const { path, property = '' } = problem;
  const edit = (properties: WritableProperties): boolean => {
    const key = keyOf(properties, problem);
    if (key === undefined) return false;
    const value = properties[key];
    properties[key] = Array.isArray(value) && value.length === 1 ? [repair.value] : repair.value;
    return true;
  };
  try {
    const change = await inTurn(store, path, () => changeProperties(context, path, edit));
    if (change === null) {
      announcer.announce(repairText.changedSince(baseNameOf(path), property));
      return 'failed';
    }
    announcer.announce(repairText.done(property, repair.value), () => undoChanges(context, [{ path, change }]));
    return 'written';
  } catch (error) {
    announcer.announce(notices.notWritten(reasonOf(error)));
    return 'failed';
  }
}

/** The key of the property that still says what the problem quotes. */
function keyOf(properties: WritableProperties, { property = '', written }: Problem): string | undefined {
  const known = readProperties(properties).named(foldKey(property));
  if (known?.key !== property || property === '__proto__') return undefined;
  const value = plainValue(properties[property]);
  const parts = isList(value) ? value : [value];
  const isSimple = parts.every((part) => !isList(part) && !isMap(part));
  return isSimple && writtenOf(value) === written ? property : undefined;
}
