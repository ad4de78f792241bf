import type { ApplicationTimeline, TimelineMark } from '../../domain/application-timeline';
import { markText, timelineText } from '../../text/timeline-text';
import type { PluginContext } from '../plugin-context';
import { laneOf } from './place-marks';

interface TimelineTableProps {
  readonly context: PluginContext;
  readonly timeline: ApplicationTimeline;
  readonly onOpen: (note: string, event: MouseEvent | KeyboardEvent) => void;
}

type Row = { readonly at: string; readonly text: string; readonly mark?: TimelineMark };

/** The same as the drawing says, in words: a row for each mark and for each stretch in which nothing happened. */
export function TimelineTable({ context, timeline, onOpen }: TimelineTableProps) {
  const { language, clock } = context;
  const year = clock.now().getFullYear();
  const { columns, sides, quiet, application } = timelineText;
  const rows: readonly Row[] = [
    ...timeline.marks.map((mark) => ({ at: mark.at, text: markText(mark), mark })),
    ...timeline.quiet.map(({ from, days }) => ({ at: `${from}T99`, text: quiet(days) })),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return (
    <table class="interview-follow-up-timeline-table">
      <caption>{application(timeline)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.day}</th>
          <th scope="col">{columns.whose}</th>
          <th scope="col">{columns.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ at, text, mark }) => (
          <tr key={mark?.id ?? at}>
            <td>{mark === undefined ? '' : language.moment(at, year)}</td>
            <td>{mark === undefined ? '' : sides[laneOf(mark)]}</td>
            <td>
              {mark === undefined ? (
                <em>{text}</em>
              ) : (
                <a
                  class="internal-link"
                  href={mark.note}
                  onClick={(event) => {
                    event.preventDefault();
                    onOpen(mark.note, event);
                  }}
                >
                  {text}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
