import type { ActionContext } from './context';
import type { DraftOptions } from './draft-message';
import { draftMessage } from './draft-message';
import type { DraftOutcome } from './letters/draft-outcome';
import type { MessageWish } from './letters/weigh-letters';

/** Drafts a thank-you letter for each interviewer of an interview, or for those wished for. */
export function draftThankYous(
  context: ActionContext,
  interviewPath: string,
  options: Omit<MessageWish, 'kind' | 'what'> & DraftOptions = {},
): Promise<DraftOutcome> {
  return draftMessage(context, interviewPath, { ...options, kind: 'thank-you' });
}
