import type { ApplicationFacts } from './application-facts';
import { addBusinessDays } from './business-days';
import type { CheckInAnchor } from './check-in-anchor';
import { checkInAnchorOf, checkInWindow, preferredCallWindow } from './check-in-anchor';
import type { Day } from './day';
import type { FollowUpSettings } from './follow-up-settings';
import type { PutAside, Sent } from './history';
import type { FollowUpKind } from './kind';
import type { Reason } from './reason';
import { policyAgainst, states } from './restrictions';
import type { DayWindow } from './touch-budget';
import { touchesIn, withinBudget } from './touch-budget';

/** A check-in or call that is still worth making. */
export interface ChainItem extends DayWindow {
  readonly kind: 'check-in' | 'second-check-in' | 'call';
  /** Its last day on the list. */
  readonly lapses: Day;
  readonly why: readonly Reason[];
}

/**
 * What is done while nothing comes back: a check-in (or a call, for who prefers it), then perhaps a second one or a
 * call, then letting go. A reply or a later round starts it anew.
 */
export interface SilenceChain {
  readonly anchor: CheckInAnchor;
  /** Those that a policy forbids are among them, so that it can be said that they are left out. */
  readonly items: readonly ChainItem[];
  /** From when nothing is left but to let go; null while a touch is left to make. */
  readonly letGo: { readonly opens: Day; readonly lastTouch: Day | null } | null;
  /** Whether something logged belongs to this chain, and not to one that a reply or a later round has ended. */
  readonly counts: (event: Sent | PutAside) => boolean;
}

/** How far a chain has come. */
interface Stage {
  readonly items: readonly ChainItem[];
  /** The last day on which one of the items may still be done; null where there is none. */
  readonly pendingUntil: Day | null;
  /** The day on which the last thing was sent or skipped; null where nothing was. */
  readonly settledOn: Day | null;
  readonly lastTouch: Day | null;
}

/** What both stages of a chain are computed from. */
interface Course {
  readonly view: ApplicationFacts;
  readonly settings: FollowUpSettings;
  readonly anchor: CheckInAnchor;
  /** All check-ins and calls of the application, and those of this chain, in order. */
  readonly touches: readonly Sent[];
  readonly sent: readonly Sent[];
  readonly permits: (kind: ChainItem['kind']) => boolean;
  readonly skipOf: (kind: FollowUpKind) => PutAside | undefined;
  readonly after: (day: Day, businessDays: number) => Day;
}

const latest = (...days: readonly (Day | null | undefined)[]): Day =>
  days.reduce<Day>((last, day) => (day && day > last ? day : last), '');

const last = (items: readonly ChainItem[]): Day | null => latest(...items.map(({ lapses }) => lapses)) || null;

/** Things logged since the last round held; of that round's own day, what stands on its note. */
function followsRound({ held }: ApplicationFacts): SilenceChain['counts'] {
  const round = held.at(-1);
  return ({ day, path }) => round === undefined || day > round.day || (day === round.day && path === round.path);
}

/** Things logged since the last round held and the last reply. */
function belongsTo(view: ApplicationFacts): SilenceChain['counts'] {
  const sinceRound = followsRound(view);
  const reply = view.history.replies.at(-1);
  return (event) => sinceRound(event) && (reply === undefined || event.order > reply.order);
}

/** An item in the window that the touch budget leaves it; none where the budget is used up. */
function planned(
  kind: ChainItem['kind'],
  window: DayWindow,
  why: Reason,
  lapseBusinessDays: number,
  { touches, settings, after }: Pick<Course, 'touches' | 'settings' | 'after'>,
): readonly ChainItem[] {
  const plan = withinBudget(window, touches, settings);
  if (plan === null) return [];
  return [{ kind, ...plan.window, lapses: after(plan.window.due, lapseBusinessDays), why: [why, ...plan.why] }];
}

/** The check-in as it is, or was, planned before the first touch of the chain. */
function plannedCheckIn(course: Course): readonly ChainItem[] {
  const { anchor, view, settings, touches, sent } = course;
  const { window, why } = checkInWindow(anchor, view, settings);
  const [first] = sent;
  const before = first === undefined ? touches : touches.filter(({ order }) => order < first.order);
  const { lapseBusinessDays } = settings.cadence['check-in'];
  return planned('check-in', window, why, lapseBusinessDays, { ...course, touches: before });
}

/**
 * Before anything was sent: a check-in, or the call that the contact prefers. Where neither is allowed, or the budget
 * is used up, its time is waited out all the same. "We'll contact you" bears one check-in after a round, whatever is replied to it.
 */
function untouched(course: Course): Stage {
  const { view, settings, anchor, permits, skipOf, after } = course;
  const prefersCall = settings.enabled.call && view.preferredChannel(view.contact, anchor.interview) === 'phone';
  const callWindow = preferredCallWindow(anchor, settings);
  const call = prefersCall
    ? planned('call', callWindow.window, callWindow.why, settings.cadence.call.lapseBusinessDays, course)
    : [];
  const checkIn = plannedCheckIn(course);
  const byCall = prefersCall && permits('call');
  const timeForCheckIn = after(
    checkInWindow(anchor, view, settings).window.due,
    settings.cadence['check-in'].lapseBusinessDays,
  );

  const skip = skipOf('check-in') ?? (byCall ? skipOf('call') : undefined);
  if (skip !== undefined) return { items: [], pendingUntil: null, settledOn: skip.day, lastTouch: skip.day };
  const isOnce = states('wait', view.policiesFor(view.contact));
  const sinceRound = followsRound(view);
  if (isOnce && view.history.sent.some((sent) => sent.kind === 'check-in' && sinceRound(sent))) {
    return { items: [], pendingUntil: timeForCheckIn, settledOn: null, lastTouch: null };
  }
  const items = byCall ? call : [...checkIn, ...call];
  return { items, pendingUntil: last(byCall ? call : checkIn) ?? timeForCheckIn, settledOn: null, lastTouch: null };
}

/** A second check-in, where the person wants one and the first was sent. */
function secondCheckIn(checkIn: Sent, course: Course): readonly ChainItem[] {
  const { settings, sent, skipOf, after } = course;
  const { opensBusinessDays, dueBusinessDays, lapseBusinessDays } = settings.cadence['second-check-in'];
  const isSent = sent.some(
    ({ kind, order }) => kind === 'second-check-in' || (kind === 'check-in' && order > checkIn.order),
  );
  if (!settings.enabled['second-check-in'] || isSent || skipOf('second-check-in') !== undefined) return [];
  const window = { opens: after(checkIn.day, opensBusinessDays), due: after(checkIn.day, dueBusinessDays) };
  const why: Reason = { rule: 'second-check-in', sent: checkIn.day, days: opensBusinessDays };
  return planned('second-check-in', window, why, lapseBusinessDays, course);
}

/** A call after a check-in that brought no answer, and after a second check-in where that is still to come. */
function unansweredCall(checkIn: Sent, second: readonly ChainItem[], course: Course): readonly ChainItem[] {
  const { settings, sent, skipOf, after, view } = course;
  const numbers = settings.cadence.call;
  const isSent = sent.some(({ kind, by }) => kind === 'call' || by === 'phone');
  const secondIsPending = second.some(({ lapses }) => lapses >= view.today);
  if (!settings.enabled.call || isSent || skipOf('call') !== undefined || secondIsPending) return [];
  const checkInDue = plannedCheckIn(course)[0]?.due ?? checkIn.day;
  const afterSent = after(checkIn.day, numbers.unansweredBusinessDays);
  const afterDue = after(checkInDue, numbers.unansweredAfterDueBusinessDays);
  const secondUntil = last(second);
  const opens = latest(afterSent, afterDue, secondUntil);
  const window = { opens, due: after(opens, numbers.unansweredDueBusinessDays) };
  const why: Reason = {
    rule: 'call-unanswered',
    sent: checkIn.day,
    ...(afterDue > afterSent
      ? { days: numbers.unansweredAfterDueBusinessDays, due: checkInDue }
      : { days: numbers.unansweredBusinessDays }),
    ...(secondUntil !== null && secondUntil === opens ? { secondUntil } : {}),
  };
  return planned('call', window, why, numbers.unansweredLapseBusinessDays, course);
}

/** After something was sent: what is still allowed once a check-in by mail has brought no answer. */
function touched(course: Course): Stage {
  const { sent, permits, skipOf } = course;
  const lastTouch = latest(...sent.map(({ day }) => day));
  const settledOn = latest(lastTouch, skipOf('second-check-in')?.day, skipOf('call')?.day);
  const checkIn = sent.find(({ kind, by }) => kind === 'check-in' && by !== 'phone');
  if (checkIn === undefined) return { items: [], pendingUntil: null, settledOn, lastTouch };
  const second = secondCheckIn(checkIn, course);
  const call = unansweredCall(
    checkIn,
    second.filter(({ kind }) => permits(kind)),
    course,
  );
  const items = [...second, ...call];
  return { items, pendingUntil: last(items.filter(({ kind }) => permits(kind))), settledOn, lastTouch };
}

/** When to let go: never before a day that they named and the patience after it have passed. */
function letGoOf({ pendingUntil, settledOn, lastTouch }: Stage, course: Course): SilenceChain['letGo'] {
  const { view, settings, after } = course;
  if (pendingUntil !== null && pendingUntil > view.today) return null;
  const named = latest(...view.theirOpenSteps.map(({ due }) => due));
  const opens = latest(
    pendingUntil,
    settledOn,
    lastTouch && after(lastTouch, settings.cadence['let-go'].opensBusinessDays),
    named && after(named, settings.cadence['check-in'].afterTheirDateBusinessDays),
  );
  return { opens, lastTouch };
}

/** How an application stands while nothing comes back; null where nothing is waited for or an interview is ahead. */
export function silenceChainOf(view: ApplicationFacts, settings: FollowUpSettings): SilenceChain | null {
  const anchor = checkInAnchorOf(view);
  if (anchor === null || view.ahead.length > 0) return null;
  const counts = belongsTo(view);
  const policies = view.policiesFor(view.contact);
  const touches = touchesIn(view.history);
  const course: Course = {
    view,
    settings,
    anchor,
    touches,
    sent: touches.filter(counts),
    permits: (kind) => policyAgainst(kind, policies) === undefined,
    skipOf: (kind) => view.history.skipped.find((skip) => skip.kind === kind && counts(skip)),
    after: (day, businessDays) => addBusinessDays(day, businessDays, settings.calendar),
  };
  const stage = course.sent.length === 0 ? untouched(course) : touched(course);
  return { anchor, items: stage.items, letGo: letGoOf(stage, course), counts };
}
