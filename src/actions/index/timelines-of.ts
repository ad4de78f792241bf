import type { ApplicationTimeline } from '../../domain/application-timeline';
import { applicationTimeline } from '../../domain/application-timeline';
import type { PlacedFollowUp } from '../../domain/list-order';
import type { ActionContext } from '../context';

/**
 * The applications that interviews belong to, as lines in time, each once, in the order of the first interview named.
 * @param paths vault paths; what is no interview is passed over
 * @param placed what is to be done in the whole vault
 */
export function timelinesOf(
  { index }: ActionContext,
  paths: readonly string[],
  placed: readonly PlacedFollowUp[],
  now: Date,
): readonly ApplicationTimeline[] {
  const followUps = placed.map(({ followUp }) => followUp);
  const timelines = new Map<string, ApplicationTimeline>();
  const drawn = new Set<string>();
  for (const path of paths) {
    if (drawn.has(path)) continue;
    const application = index.applicationOf(path);
    if (application === undefined) continue;
    for (const interview of application.interviews) drawn.add(interview.path);
    const timeline = applicationTimeline(application, index.factsAround(path), followUps, now);
    timelines.set(application.key, timeline);
  }
  return [...timelines.values()];
}
