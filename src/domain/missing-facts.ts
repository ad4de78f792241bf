import type { ApplicationView } from './application-view';
import { addressFor } from './channel-for';
import type { FollowUp } from './follow-up';
import type { FollowUpSettings } from './follow-up-settings';
import { groupBy } from './group-by';
import { rules } from './kinds/rules';
import { thankYouTimes } from './kinds/thank-you';
import type { Problem } from './problem';
import { policyAgainst } from './restrictions';

/** Held interviews without a named interviewer, while one could still be thanked. */
function unnamedInterviewers(view: ApplicationView, settings: FollowUpSettings, now: Date): readonly string[] {
  const { application, held, history } = view;
  const owed = settings.enabled['thank-you'] && view.recent && rules['thank-you'].while.includes(application.status);
  if (!owed || policyAgainst('thank-you', view.policiesFor(undefined)) !== undefined) return [];
  return held
    .filter(({ interviewers }) => interviewers.length === 0)
    .filter((interview) => thankYouTimes(interview, settings).lapses >= now)
    .map(({ path }) => path)
    .filter(
      (path) =>
        ![...history.sent, ...history.skipped].some((event) => event.kind === 'thank-you' && event.path === path),
    );
}

/** One row per interview for the facts that its open items lack: who was met, or how to reach them. What has not opened yet, or is put off, needs none. */
export function missingFacts(
  followUps: readonly FollowUp[],
  view: ApplicationView,
  settings: FollowUpSettings,
  now: Date,
): readonly Problem[] {
  const open = followUps.filter(
    ({ opens, snoozedUntil }) => opens !== null && opens <= now && snoozedUntil === undefined,
  );
  const unnamed = new Set(unnamedInterviewers(view, settings, now));
  for (const { blocked, interview } of open) if (blocked === 'no-interviewer') unnamed.add(interview);
  const unreachable = groupBy(
    open.filter(({ blocked, interview }) => blocked === 'no-address' && !unnamed.has(interview)),
    ({ interview }) => interview,
  );
  return [
    ...[...unnamed].map((path): Problem => ({ path, code: 'missing-interviewer', property: 'interviewers' })),
    ...[...unreachable].map(([path, items]): Problem => {
      const address = items[0]?.channel && addressFor[items[0].channel];
      const notes = new Set(items.map(({ person }) => person?.path));
      const [note] = notes.size === 1 ? notes : [];
      return {
        path,
        code: 'missing-address',
        ...(address ? { property: address } : {}),
        written: [...new Set(items.flatMap(({ person }) => person?.text ?? []))].join(', '),
        ...(note === undefined ? {} : { source: note }),
      };
    }),
  ];
}
