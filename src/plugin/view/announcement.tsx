import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUp } from '../../domain/follow-up';
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
    const change = last === undefined || agenda.reading ? undefined : changeOf(last, due);
    if (change !== undefined) say(change);
  }, [agenda]);
  return (
    <div class="interview-follow-up-unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}

interface Due {
  readonly items: ReadonlyMap<string, FollowUp>;
  readonly counts: ReturnType<typeof dueCounts>;
}

function dueIn(agenda: AgendaNow): Due {
  const due = agenda.followUps.filter(({ section }) => section === 'overdue' || section === 'due-now');
  return { items: new Map(due.map(({ followUp }) => [followUp.id, followUp])), counts: dueCounts(agenda) };
}

/** What is to be told of a change; nothing where the same items are as due as before. */
function changeOf(before: Due, now: Due): string | undefined {
  const gone = titlesBeyond(before, now);
  const come = titlesBeyond(now, before);
  const { due, overdue } = now.counts;
  if (gone.length + come.length === 0 && due === before.counts.due && overdue === before.counts.overdue)
    return undefined;
  return interfaceText.list.changed(due, overdue, gone, come);
}

const titlesBeyond = (one: Due, other: Due): readonly string[] =>
  [...one.items.values()].filter(({ id }) => !other.items.has(id)).map(followUpTitle);
