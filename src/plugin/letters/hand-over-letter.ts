import { checkDraftNote } from '../../actions/check-draft';
import { checkedLetter } from '../../actions/letters/checked-letter';
import { letterText } from '../../text/letter-text';
import { pathFromNowOn } from '../path-from-now-on';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { LetterModal } from './letter-modal';
import type { WayToSend } from './ways-to-send';
import { giveBy, waysToSend } from './ways-to-send';

/** Checks a letter and shows what was found. */
export async function checkLetter(context: PluginContext, path: string): Promise<void> {
  const findings = await onLatestText(context, () => checkDraftNote(context, path));
  if (findings.length > 0) new LetterModal(context, { path, findings, ways: [] }).open();
}

/** Hands a letter over in one way; where the check finds something, once the person has seen it and wants it so. */
export async function handOverLetter(context: PluginContext, path: string, way: WayToSend): Promise<void> {
  const outcome = await onLatestText(context, () => giveBy[way](context, path));
  if (outcome.as === 'handed-over') context.letterMarks.markHandedOver(path);
  if (outcome.as !== 'held-back') return;
  const { findings } = outcome;
  new LetterModal(context, { path, findings, ways: [anyway(context, path, way)] }).open();
}

/** Checks a letter and asks how to send it, with what was found in sight. */
export async function sendLetter(context: PluginContext, path: string): Promise<void> {
  const letter = await onLatestText(context, () => checkedLetter(context, path));
  if ('error' in letter) return context.announcer.announce(letter.error);
  const { findings, to } = letter;
  const pathNow = pathFromNowOn(context, path);
  const ways = waysToSend(letter).map((way) =>
    findings.length > 0
      ? anyway(context, path, way)
      : { label: letterText.ways[way][0], run: () => handOverLetter(context, pathNow(), way) },
  );
  new LetterModal(context, { path, findings, ways, title: letterText.send(to) }).open();
}

/** A way that is gone although the check found something: the person has seen what. */
function anyway(context: PluginContext, path: string, way: WayToSend) {
  const pathNow = pathFromNowOn(context, path);
  return {
    label: letterText.ways[way][1],
    async run(): Promise<void> {
      const outcome = await onLatestText(context, () => giveBy[way](context, pathNow(), true));
      if (outcome.as === 'handed-over') context.letterMarks.markHandedOver(pathNow());
    },
  };
}
