import { Platform } from 'obsidian';
import { useMemo, useState } from 'preact/hooks';
import { timelinesOf } from '../../actions/index/timelines-of';
import type { PluginContext } from '../plugin-context';
import { useLiveAgenda } from '../view/use-live-agenda';
import { Timelines } from './timelines';

interface FocusedTimelineProps {
  readonly context: PluginContext;
  /** Vault path of an interview note; undefined where the person is at none. */
  readonly path: string | undefined;
}

/** Under which name this device keeps whether the drawing is folded away. */
const foldedKey = 'interview-follow-up-timeline-folded';

/** The application that an interview belongs to as a line in time; nothing where there is none. It keeps itself up to date. */
export function FocusedTimeline({ context, path }: FocusedTimelineProps) {
  const { app, live } = context;
  const agenda = useLiveAgenda(live);
  const [isFolded, fold] = useState((app.loadLocalStorage(foldedKey) ?? Platform.isMobile) === true);
  const timelines = useMemo(
    () => (path === undefined ? [] : timelinesOf(context, [path], agenda.followUps, agenda.now)),
    [context, path, agenda],
  );
  if (timelines.length === 0) return null;
  const toggle = (): void => {
    app.saveLocalStorage(foldedKey, !isFolded);
    fold(!isFolded);
  };
  return <Timelines context={context} timelines={timelines} now={agenda.now} fold={{ isFolded, toggle }} />;
}
