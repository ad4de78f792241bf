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
  readonly items: readonly FollowUp[];
  readonly counts: ReturnType<typeof dueCounts>;
}

function dueIn(agenda: AgendaNow): Due {
  const due = agenda.followUps.filter(({ section }) => section === 'overdue' || section === 'due-now');
  return { items: due.map(({ followUp }) => followUp), counts: dueCounts(agenda) };
}

/** What is to be told of a change; nothing where the same items are as due as before. */
function changeOf(before: Due, now: Due): string | undefined {
  const [gone, come] = differencesOf(before.items, now.items);
  const { due, overdue } = now.counts;
  if (gone.length + come.length === 0 && due === before.counts.due && overdue === before.counts.overdue)
    return undefined;
  return interfaceText.list.changed(due, overdue, gone.map(followUpTitle), come.map(followUpTitle));
}

/** What each of two lists has that the other lacks. They are mostly alike: only from where they differ is looked closely. */
function differencesOf(one: readonly FollowUp[], other: readonly FollowUp[]): readonly [FollowUp[], FollowUp[]] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start]?.id === other[start]?.id) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end)?.id === other.at(-1 - end)?.id) end += 1;
  const lefts = one.slice(start, one.length - end);
  const rights = other.slice(start, other.length - end);
  return [missingFrom(rights, lefts), missingFrom(lefts, rights)];
}

function missingFrom(known: readonly FollowUp[], items: readonly FollowUp[]): FollowUp[] {
  const ids = new Set(known.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}
