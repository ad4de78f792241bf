import { useEffect, useRef, useState } from 'preact/hooks';
import { sectionOf } from '../../domain/section';
import { interfaceText } from '../../text/interface';
import { followUpTitle } from '../../text/titles';
import { dueCounts } from '../due-counts';
import type { AgendaNow } from '../live-agenda';

/**
 * Tells screen readers how much is due whenever that changes, and which one item came or went; silent at first, when
 * the list itself is read.
 */
export function Announcement({ agenda }: { readonly agenda: AgendaNow }) {
  const [text, say] = useState('');
  const before = useRef<Due | undefined>(undefined);
  useEffect(() => {
    const last = before.current;
    const due = dueIn(agenda);
    before.current = due;
    if (last !== undefined && !agenda.reading && last.key !== due.key) say(changeOf(last, due));
  }, [agenda]);
  return (
    <div class="interview-follow-up-unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}

interface Due {
  readonly titles: ReadonlyMap<string, string>;
  readonly counts: ReturnType<typeof dueCounts>;
  /** The same as long as there is nothing new to tell. */
  readonly key: string;
}

function dueIn(agenda: AgendaNow): Due {
  const { followUps, now } = agenda;
  const due = followUps.filter((followUp) => ['overdue', 'due-now'].includes(sectionOf(followUp, now)));
  const counts = dueCounts(agenda);
  return {
    titles: new Map(due.map((followUp) => [followUp.id, followUpTitle(followUp)])),
    counts,
    key: JSON.stringify([due.map(({ id }) => id).sort(), counts]),
  };
}

function changeOf(before: Due, now: Due): string {
  const gone = [...before.titles].filter(([id]) => !now.titles.has(id)).map(([, title]) => title);
  const come = [...now.titles].filter(([id]) => !before.titles.has(id)).map(([, title]) => title);
  return interfaceText.list.changed(now.counts.due, now.counts.overdue, gone, come);
}
