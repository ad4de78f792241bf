import { useEffect, useRef, useState } from 'preact/hooks';
import { differingPart } from '../../domain/differing-part';
import type { FollowUp } from '../../domain/follow-up';
import type { PlacedFollowUp } from '../../domain/list-order';
import { countUpTo } from '../../domain/list-order';
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
  readonly items: readonly PlacedFollowUp[];
  readonly counts: ReturnType<typeof dueCounts>;
}

function dueIn(agenda: AgendaNow): Due {
  return { items: agenda.followUps.slice(0, countUpTo(agenda.followUps, 'due-now')), counts: dueCounts(agenda) };
}

/** What is to be told of a change; nothing where the same items are as due as before. */
function changeOf(before: Due, now: Due): string | undefined {
  const [gone, come] = differencesOf(before.items, now.items);
  const { due, overdue } = now.counts;
  if (gone.length + come.length === 0 && due === before.counts.due && overdue === before.counts.overdue)
    return undefined;
  return interfaceText.list.changed(due, overdue, gone.map(followUpTitle), come.map(followUpTitle));
}

type Items = readonly PlacedFollowUp[];

/** What each of two lists has that the other lacks. What stays is the same object: only what is between is looked at. */
function differencesOf(one: Items, other: Items): readonly [FollowUp[], FollowUp[]] {
  const { start, endOfOne, endOfOther } = differingPart(one, other);
  const lefts = one.slice(start, endOfOne);
  const rights = other.slice(start, endOfOther);
  return [missingFrom(rights, lefts), missingFrom(lefts, rights)];
}

function missingFrom(known: Items, items: Items): FollowUp[] {
  const same = new Set(known);
  const changed = items.filter((item) => !same.has(item));
  if (changed.length === 0) return [];
  const ids = new Set(known.map(({ followUp }) => followUp.id));
  return changed.map(({ followUp }) => followUp).filter(({ id }) => !ids.has(id));
}
