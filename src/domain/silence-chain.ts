import type { ApplicationView } from './application-view';
import { addBusinessDays } from './business-days';
import type { CheckInAnchor } from './check-in-anchor';
import { checkInAnchorOf, checkInWindow, preferredCallWindow } from './check-in-anchor';
import type { Day } from './day';
import type { FollowUpSettings } from './follow-up-settings';
import type { PutAside, Sent } from './history';
import type { FollowUpKind } from './kind';
import { lastWhere } from './last-where';
import type { Reason } from './reason';
import { policyAgainst, states } from './restrictions';
import type { DayWindow } from './touch-budget';
import { touchesIn, withinBudget } from './touch-budget';

/** A check-in or call that the chain still has to offer. */
export interface ChainItem extends DayWindow {
  readonly kind: FollowUpKind;
  /** Its last day on the list. */
  readonly lapses: Day;
  readonly why: readonly Reason[];
}

/**
 * What is done while nothing comes back: a check-in (or a call, for who prefers it), then perhaps a second one or a
 * call, then letting go. A reply, or a later round, starts it anew.
 */
export interface SilenceChain {
  readonly anchor: CheckInAnchor;
  readonly items: readonly ChainItem[];
  /** When nothing is left but to let go; null while a touch is left to make. */
  readonly letGo: { readonly opens: Day; readonly lastTouch: Day | null } | null;
  /** Whether something logged belongs to this chain, and not to one that a reply or a later round has ended. */
  readonly counts: (event: Sent | PutAside) => boolean;
}

const latest = (first: Day, ...others: readonly (Day | undefined)[]): Day =>
  others.reduce<Day>((last, day) => (day !== undefined && day > last ? day : last), first);

function belongsTo(view: ApplicationView): (event: Sent | PutAside) => boolean {
  const lastHeld = view.held.at(-1);
  const reply = view.history.replies.at(-1);
  return ({ order, day, path }) =>
    (reply === undefined || order > reply.order) &&
    (lastHeld === undefined || day > lastHeld.day || (day === lastHeld.day && path === lastHeld.path));
}

/** Where an application stands in its chain; null where nothing is to be followed up, or an interview ahead holds it back. */
export function silenceChainOf(view: ApplicationView, settings: FollowUpSettings): SilenceChain | null {
  const anchor = checkInAnchorOf(view);
  if (anchor === null || view.ahead.length > 0) return null;
  const { cadence, calendar, enabled } = settings;
  const after = (day: Day, days: number) => addBusinessDays(day, days, calendar);
  const policies = view.policiesFor(view.contact);
  const permits = (kind: FollowUpKind) => enabled[kind] && policyAgainst(kind, policies) === undefined;
  const counts = belongsTo(view);
  const touches = touchesIn(view.history);
  const sent = touches.filter(counts);
  const skipped = (kind: FollowUpKind) => view.history.skipped.find((skip) => skip.kind === kind && counts(skip));

  const prefersCall = view.preferredChannel(view.contact, anchor.interview) === 'phone' && enabled.call;
  const byCall = prefersCall && permits('call');
  const checkIn = checkInWindow(anchor, view, settings);
  const first = byCall ? preferredCallWindow(anchor, settings) : checkIn;
  const lapseDays = cadence[byCall ? 'call' : 'check-in'].lapseBusinessDays;
  const firstTouch = sent[0];
  const before = firstTouch === undefined ? touches : touches.filter(({ order }) => order < firstTouch.order);
  const planned = withinBudget(first.window, before, settings);
  const window = planned?.window ?? first.window;
  const firstLapses = after(window.due, lapseDays);

  const letGoAfter = (ends: Day, lastTouch: Day | null): SilenceChain['letGo'] => {
    const theirLastDay = view.theirOpenSteps.reduce((day, { due }) => latest(day, due), '');
    const patience = theirLastDay === '' ? '' : after(theirLastDay, cadence['check-in'].afterTheirDateBusinessDays);
    const rest = lastTouch === null ? '' : after(lastTouch, cadence['let-go'].opensBusinessDays);
    return { opens: latest(ends, rest, patience), lastTouch };
  };
  /** The items still offered; once the last one's day has come, letting go is offered as well. */
  const chain = (items: readonly ChainItem[], ends: Day, lastTouch: Day | null): SilenceChain => {
    const left = items.some(({ lapses }) => lapses > view.today);
    const end = items.reduce((day, { lapses }) => latest(day, lapses), ends);
    return { anchor, items, counts, letGo: left ? null : letGoAfter(end, lastTouch) };
  };

  if (firstTouch === undefined) {
    const skip = skipped(byCall ? 'call' : 'check-in') ?? skipped('check-in');
    if (skip !== undefined) return chain([], skip.day, skip.day);
    const once = states('wait', policies) && view.history.sent.some(({ kind }) => kind === 'check-in');
    if (planned === null || once) return chain([], firstLapses, touches.at(-1)?.day ?? null);
    const item = { ...window, lapses: firstLapses, why: [first.why, ...planned.why] };
    const instead = prefersCall && !byCall ? [{ ...item, kind: 'call' as const }] : [];
    const kind = byCall ? 'call' : 'check-in';
    if (!permits(kind))
      return { ...chain([{ ...item, kind }], firstLapses, null), items: [{ ...item, kind }, ...instead] };
    return { ...chain([{ ...item, kind }], '', null), items: [{ ...item, kind }, ...instead] };
  }

  const lastTouch = sent.at(-1)?.day ?? firstTouch.day;
  const checkInSent = sent.find(({ kind, by }) => kind === 'check-in' && by !== 'phone');
  if (checkInSent === undefined) return chain([], lastTouch, lastTouch);

  const second = cadence['second-check-in'];
  const secondSent = lastWhere(
    sent,
    (touch) => touch.kind === 'second-check-in' || (touch.kind === 'check-in' && touch.order > checkInSent.order),
  );
  const secondSkip = skipped('second-check-in');
  const items: ChainItem[] = [];
  let secondEnd = secondSent?.day ?? secondSkip?.day;
  if (secondEnd === undefined && enabled['second-check-in']) {
    const opens = after(checkInSent.day, second.opensBusinessDays);
    const plan = withinBudget({ opens, due: after(checkInSent.day, second.dueBusinessDays) }, touches, settings);
    if (plan !== null) {
      const lapses = after(plan.window.due, second.lapseBusinessDays);
      items.push({
        kind: 'second-check-in',
        ...plan.window,
        lapses,
        why: [{ rule: 'second-check-in', sent: checkInSent.day, days: second.opensBusinessDays }, ...plan.why],
      });
      if (permits('second-check-in')) secondEnd = lapses;
    }
  }

  const callSent = lastWhere(sent, ({ kind, by }) => kind === 'call' || by === 'phone');
  const callSkip = skipped('call');
  const secondPending = items.some((item) => permits(item.kind) && item.lapses >= view.today);
  if (callSent === undefined && callSkip === undefined && enabled.call && !secondPending) {
    const opens = latest(
      after(checkInSent.day, cadence.call.unansweredBusinessDays),
      after(window.due, cadence.call.unansweredAfterDueBusinessDays),
      secondEnd,
    );
    const plan = withinBudget({ opens, due: after(opens, cadence.call.unansweredDueBusinessDays) }, touches, settings);
    if (plan !== null) {
      items.push({
        kind: 'call',
        ...plan.window,
        lapses: after(plan.window.due, cadence.call.unansweredLapseBusinessDays),
        why: [
          { rule: 'call-unanswered', sent: checkInSent.day, days: cadence.call.unansweredBusinessDays },
          ...plan.why,
        ],
      });
    }
  }
  const offered = items.filter(({ kind }) => permits(kind));
  const ends = latest(lastTouch, callSkip?.day, secondSkip?.day);
  return { ...chain(offered, ends, lastTouch), items };
}
