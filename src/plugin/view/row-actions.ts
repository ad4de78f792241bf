import { draftMessage } from '../../actions/draft-message';
import { logReply } from '../../actions/log-reply';
import { markDone } from '../../actions/mark-done';
import { markFollowUpSent, markSent } from '../../actions/mark-sent';
import { openNote } from '../../actions/open-note';
import { skip } from '../../actions/skip';
import type { DraftNote } from '../../domain/draft-note';
import type { FollowUp } from '../../domain/follow-up';
import { given } from '../../domain/given';
import type { FollowUpKind } from '../../domain/kind';
import { recipients } from '../../domain/recipients';
import { addStepText } from '../../text/add-step-text';
import { interfaceText } from '../../text/interface';
import { askNextStep } from '../add-next-step-modal';
import { chooseStatus } from '../choose-status';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { asksForLetter } from './asks-for-letter';
import { contactActions, letterActions } from './letter-actions';
import type { RowAction } from './row-action';

/** What a row does by itself: it unfolds its reason and shows the days for snoozing where the person looks. */
export interface RowGestures {
  readonly toggleWhy: () => void;
  readonly askSnooze: () => void;
}

const { actions, keys } = interfaceText;

/** Whether a kind ends with a message sent to somebody. */
const isMessage = (kind: FollowUpKind): boolean => recipients[kind] !== 'nobody' && kind !== 'call';

/** Kinds for which something is written into the interview's own note. */
const inTheNote: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>(['debrief', 'prepare']);

/** Everything that can be done with a follow-up, in the order of its menu. */
export function rowActions(
  context: PluginContext,
  followUp: FollowUp,
  draft: DraftNote | undefined,
  gestures: RowGestures,
): readonly RowAction[] {
  const { interview, kind, person, what } = followUp;
  const draftIt = (): unknown =>
    draft === undefined
      ? onLatestText(context, () =>
          draftMessage(context, interview, {
            kind,
            ...(person === undefined ? {} : { people: [person] }),
            ...given({ what }),
          }),
        )
      : openNote(context, draft.path);
  const all: readonly (RowAction & { readonly when?: boolean })[] = [
    { id: 'open', title: actions.open, icon: 'file-text', run: () => openNote(context, interview) },
    {
      id: 'draft',
      title: draft === undefined ? actions.draft : actions.openDraft,
      icon: draft === undefined ? 'mail-plus' : 'mail-open',
      letter: keys.draft,
      run: draftIt,
      when: draft !== undefined || asksForLetter(followUp),
    },
    ...(draft === undefined ? [] : letterActions(context, draft)),
    ...contactActions(context, followUp),
    {
      id: 'markSent',
      title: actions.markSent,
      icon: 'send',
      letter: keys.markSent,
      run: () => (draft === undefined ? markFollowUpSent(context, followUp) : markSent(context, draft.path)),
      when: isMessage(kind) || draft !== undefined,
    },
    {
      id: 'markDone',
      title: actions.markDone,
      icon: 'check',
      letter: keys.markDone,
      run: () => markDone(context, followUp),
      when: !isMessage(kind) && kind !== 'let-go',
    },
    {
      id: 'logReply',
      title: actions.logReply,
      icon: 'reply',
      letter: keys.logReply,
      run: () => logReply(context, interview),
    },
    {
      id: 'setStatus',
      title: actions.setStatus,
      icon: 'flag',
      letter: keys.setStatus,
      run: () => chooseStatus(context, interview),
    },
    {
      id: 'addStep',
      title: addStepText.menu,
      icon: 'handshake',
      letter: addStepText.key,
      run: () => askNextStep(context, interview),
    },
    { id: 'snooze', title: actions.snooze, icon: 'alarm-clock', letter: keys.snooze, run: gestures.askSnooze },
    { id: 'skip', title: actions.skip, icon: 'skip-forward', letter: keys.skip, run: () => skip(context, followUp) },
    { id: 'why', title: actions.why, icon: 'help-circle', letter: keys.why, run: gestures.toggleWhy },
  ];
  return all.filter(({ when }) => when !== false);
}

/**
 * What a person would do next: draft the letter, open it, with the letter in front of them send it, and once it is on its
 * way mark it as sent; open the note that something is to be written into. Elsewhere it is what ends the item.
 * @param activePath the note in front of the person
 * @param isHandedOver whether the letter was copied or opened in another program
 */
export function nextAction(
  all: readonly RowAction[],
  { kind, interview }: FollowUp,
  draft: DraftNote | undefined,
  activePath: string | null,
  isHandedOver: boolean,
): RowAction | undefined {
  const first = (...ids: readonly RowAction['id'][]): RowAction | undefined =>
    ids.flatMap((id) => all.find((action) => action.id === id) ?? [])[0];
  if (draft !== undefined && isHandedOver) return first('markSent', 'markDone');
  if (draft !== undefined && draft.path === activePath) return first('send', 'markSent', 'markDone');
  if (inTheNote.has(kind) && interview !== activePath) return first('open');
  return first('draft', 'markDone', 'markSent', 'setStatus');
}
