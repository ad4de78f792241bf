import { useMemo } from 'preact/hooks';
import { timelinesOf } from '../../actions/timelines-of';
import type { PluginContext } from '../plugin-context';
import { useLiveAgenda } from '../view/use-live-agenda';
import { Timelines } from './timelines';

interface FocusedTimelineProps {
  readonly context: PluginContext;
  /** Vault path of an interview note, or of nothing that is one. */
  readonly path: string | null | undefined;
}

/** The application that an interview belongs to as a line in time; nothing where there is none. It keeps itself up to date. */
export function FocusedTimeline({ context, path }: FocusedTimelineProps) {
  const agenda = useLiveAgenda(context.live);
  const timelines = useMemo(
    () => (path === null || path === undefined ? [] : timelinesOf(context, [path], agenda.followUps, agenda.now)),
    [context, path, agenda],
  );
  return timelines.length === 0 ? null : <Timelines context={context} timelines={timelines} now={agenda.now} />;
}
