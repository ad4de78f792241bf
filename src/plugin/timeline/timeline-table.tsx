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
  const rows: readonly Row[] = timeline.marks.flatMap((mark, at): Row[] => {
    const next = timeline.marks[at + 1]?.at.slice(0, 10) ?? '';
    const day = mark.at.slice(0, 10);
    const silence = timeline.quiet.find(({ from }) => from >= day && (next === '' || from < next));
    return [
      { at: mark.at, text: markText(mark), mark },
      ...(silence ? [{ at: silence.from, text: quiet(silence.days) }] : []),
    ];
  });
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
          <tr key={mark?.id ?? `quiet ${at}`}>
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
