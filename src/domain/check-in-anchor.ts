import type { ApplicationFacts } from './application-facts';
import { addBusinessDays } from './business-days';
import { compareText } from './compare-text';
import type { Day } from './day';
import { fold } from './fold';
import type { CheckInWindow, FollowUpSettings } from './follow-up-settings';
import type { Interview } from './interview';
import type { Reason } from './reason';
import type { DayWindow } from './touch-budget';

/** From what the next check-in is counted: a day that they named, or else the last interview or reply. */
export interface CheckInAnchor {
  readonly from: 'their-date' | 'interview' | 'reply';
  readonly day: Day;
  /** The note on which the check-in is logged. */
  readonly interview: Interview;
}

/**
 * The earliest day that they named and that is still open, in whichever round; else the later of the last interview
 * held and the last reply; null where there is neither. A day before its own interview was about getting ready for it
 * and promises no answer after it.
 */
export function checkInAnchorOf(view: ApplicationFacts): CheckInAnchor | null {
  const [step] = view.theirOpenSteps
    .flatMap(({ due, interview }) => (due === undefined || due < interview.day ? [] : [{ day: due, interview }]))
    .sort((one, other) => compareText(one.day, other.day));
  if (step !== undefined) return { from: 'their-date', ...step };
  const lastHeld = view.held.at(-1);
  const reply = view.history.replies.at(-1);
  if (reply !== undefined && (lastHeld === undefined || reply.day >= lastHeld.day)) {
    const interview = lastHeld ?? view.application.interviews.find(({ path }) => path === reply.path);
    return interview === undefined ? null : { from: 'reply', day: reply.day, interview };
  }
  return lastHeld === undefined ? null : { from: 'interview', day: lastHeld.day, interview: lastHeld };
}

/** The window of an industry without a timeline, with the name of the preset: `default` for words that have none. */
function presetOf(industry: string, settings: FollowUpSettings): CheckInWindow & { readonly name: string } {
  const name = fold(industry);
  const found = Object.hasOwn(settings.presets, name) ? settings.presets[name] : undefined;
  if (found !== undefined) return { name, ...found };
  const { opens, due } = settings.presets.default ?? { opens: 7, due: 10 };
  return { name: 'default', opens, due };
}

/** When to check in, and the reason; before the touch budget. */
export function checkInWindow(
  anchor: CheckInAnchor,
  view: ApplicationFacts,
  settings: FollowUpSettings,
): { readonly window: DayWindow; readonly why: Reason } {
  const after = (days: number) => addBusinessDays(anchor.day, days, settings.calendar);
  if (anchor.from === 'their-date') {
    const { afterTheirDateBusinessDays: opens, dueAfterTheirDateBusinessDays: due } = settings.cadence['check-in'];
    return {
      window: { opens: after(opens), due: after(due) },
      why: { rule: 'check-in-after-their-date', theirDate: anchor.day, days: opens },
    };
  }
  const { name, opens, due } = presetOf(view.industry(anchor.interview), settings);
  return {
    window: { opens: after(opens), due: after(due) },
    why: {
      rule: 'check-in-no-timeline',
      since: anchor.day,
      days: opens,
      preset: name,
      afterReply: anchor.from === 'reply',
    },
  };
}

/** When to call someone who prefers the phone, instead of checking in; before the touch budget. */
export function preferredCallWindow(
  anchor: CheckInAnchor,
  settings: FollowUpSettings,
): { readonly window: DayWindow; readonly why: Reason } {
  const { call } = settings.cadence;
  const after = (days: number) => addBusinessDays(anchor.day, days, settings.calendar);
  const dated = anchor.from === 'their-date';
  const opens = dated ? call.afterTheirDateBusinessDays : call.afterInterviewBusinessDays;
  const due = dated ? call.dueAfterTheirDateBusinessDays : call.dueAfterInterviewBusinessDays;
  return {
    window: { opens: after(opens), due: after(due) },
    why: {
      rule: 'call-preferred',
      since: anchor.day,
      days: opens,
      ...(dated ? { theirDate: anchor.day } : {}),
    },
  };
}
