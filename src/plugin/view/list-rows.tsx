import type { HoverParent } from 'obsidian';
import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftFollowUps } from '../../actions/draft-follow-ups';
import { interfaceText } from '../../text/interface';
import { hasToMend } from '../letters/letter-marks';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { FollowUpRow } from './follow-up-row';
import { GroupRow } from './group-row';
import type { ListShape } from './list-keys';
import { isLetter, stepFor } from './list-keys';
import type { FollowUpItem, ListItem, ProblemItem, RowItem } from './list-items';
import { headingsOf } from './list-items';
import { dragLink, hoverNote, openFromRow } from './note-gestures';
import type { ProblemActions } from './problem-actions';
import { problemActions } from './problem-actions';
import { ProblemRow } from './problem-row';
import type { RowAction } from './row-action';
import { nextAction, rowActions } from './row-actions';
import type { MenuPlace } from './row-menu';
import { showRowMenu, showSnoozeMenu } from './row-menu';
import type { RowPlace } from './row-place';
import { toggled } from './toggled';
import { useActivePath } from './use-active-path';
import { useLetterMarks } from './use-letter-marks';
import { useRovingFocus } from './use-roving-focus';
import { useSteadyRows } from './use-steady-rows';
import { WindowedItems } from './windowed-items';

interface ListRowsProps {
  readonly context: PluginContext;
  readonly items: readonly ListItem[];
  readonly now: Date;
  readonly hoverParent: HoverParent;
  readonly goTo: { readonly key: string } | null;
  /** Each new object puts the focus into the list. */
  readonly entered: object | null;
  readonly onToggle: (key: string) => void;
  readonly onFilter: () => void;
}

/** From this many items on, only what is in view is in the document. */
const windowedFrom = 100;

/** The rows under their headings, and what the keyboard does with them. */
export function ListRows({ context, items, now, hoverParent, goTo, entered, onToggle, onFilter }: ListRowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const { current, focus } = useRovingFocus(list, items);
  const activePath = useActivePath(context.app);
  const { letterMarks } = context;
  useLetterMarks(letterMarks);
  useSteadyRows(list);
  const [unfolded, unfold] = useState<ReadonlySet<string>>(new Set());

  // Before the next key: whoever types on must not type into what they left.
  useLayoutEffect(() => {
    if (goTo !== null) focus(items.some(({ key }) => key === goTo.key) ? goTo.key : (items[0]?.key ?? ''));
  }, [goTo]);
  useLayoutEffect(() => {
    if (entered !== null && current !== undefined) focus(current);
  }, [entered]);

  const rowAt = (key: string): HTMLElement =>
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? activeDocument.body;

  const actionsOf = (item: FollowUpItem, place?: MenuPlace): readonly RowAction[] =>
    rowActions(context, item.followUp, item.draft, {
      askSnooze: () => showSnoozeMenu(context, item.followUp, place ?? rowAt(item.key)),
      toggleWhy: () => unfold((before) => toggled(before, item.key)),
    });

  const repairsOf = (item: ProblemItem, place?: MenuPlace): ProblemActions =>
    problemActions(context, item.problem, (repairs) => showRowMenu(repairs, place ?? rowAt(item.key)));

  const nextOf = ({ followUp, draft }: FollowUpItem, all: readonly RowAction[]): RowAction | undefined =>
    nextAction(all, followUp, draft, activePath, draft !== undefined && letterMarks.isHandedOver(draft.path));

  const offersOf = (item: RowItem): { readonly all: readonly RowAction[]; readonly next: RowAction | undefined } => {
    if (item.type === 'problem') return repairsOf(item);
    const all = actionsOf(item);
    return { all, next: nextOf(item, all) };
  };

  /** How much there is to look at in the open letter of a row; advice alone is not worth a word here. */
  const toCheckIn = ({ draft }: FollowUpItem): number => {
    const findings = draft === undefined ? [] : letterMarks.findingsIn(draft.path);
    return hasToMend(findings) ? findings.length : 0;
  };

  const toggle = (key: string): void => {
    onToggle(key);
    focus(key);
  };

  function onRowKey(event: KeyboardEvent, item: RowItem): boolean {
    const isOnRow = isOn(event, item.key);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Enter' && isOnRow) {
      openFromRow(context, item, event);
      return true;
    }
    if (!plain) return false;
    const { all, next } = offersOf(item);
    if (event.key === ' ' && isOnRow) {
      void next?.run();
      return true;
    }
    if (isLetter(event, interfaceText.keys.menu)) {
      showRowMenu(all, rowAt(item.key));
      return true;
    }
    const chosen = all.find(({ letter }) => letter !== undefined && isLetter(event, letter));
    if (chosen !== undefined) void chosen.run();
    return chosen !== undefined;
  }

  function handles(event: KeyboardEvent, item: ListItem): boolean {
    if (event.key === interfaceText.keys.filter) {
      onFilter();
      return true;
    }
    const step = stepFor(event.key, items, item.key, shapeOf(list.current, rowAt(item.key)));
    if (step !== undefined) {
      if ('to' in step) focus(step.to);
      else toggle(step.toggle);
      return true;
    }
    if (item.type !== 'group') return onRowKey(event, item);
    const isOnHeading = isOn(event, item.key);
    if (!isOnHeading || (event.key !== 'Enter' && event.key !== ' ')) return false;
    toggle(item.key);
    return true;
  }

  const isWindowed = items.length >= windowedFrom;
  const headings = useMemo(() => headingsOf(items), [items]);

  /** Where all rows are in the document they are counted there, and a row that goes changes no other. */
  function countOf(item: RowItem, index: number): Pick<RowPlace, 'aria-posinset' | 'aria-setsize'> {
    if (!isWindowed) return {};
    const at = headings.get(item.group) ?? -1;
    const heading = items[at];
    return { 'aria-posinset': index - at, 'aria-setsize': heading?.type === 'group' ? heading.count : 1 };
  }

  function render(item: ListItem, index: number) {
    const place: RowPlace = {
      'data-key': item.key,
      tabIndex: item.key === current ? 0 : -1,
      ...(item.type === 'group' ? {} : countOf(item, index)),
    };
    if (item.type === 'group') {
      return (
        <GroupRow
          item={item}
          place={place}
          onToggle={() => toggle(item.key)}
          onDraftAll={() => void onLatestText(context, () => draftFollowUps(context, item.draftable))}
        />
      );
    }
    const gestures = {
      onOpen: (event: MouseEvent) => openFromRow(context, item, event),
      onHover: (event: MouseEvent) => hoverNote(context.app, item, hoverParent, event),
      onDrag: (event: DragEvent) => dragLink(context, item, event),
    };
    if (item.type === 'problem') {
      return (
        <ProblemRow
          item={item}
          language={context.language}
          place={place}
          buttons={repairsOf(item).buttons}
          onMenu={(at) => showRowMenu(repairsOf(item, at).all, at)}
          {...gestures}
        />
      );
    }
    return (
      <FollowUpRow
        item={item}
        now={now}
        language={context.language}
        place={place}
        next={nextOf(item, actionsOf(item))}
        toCheck={toCheckIn(item)}
        whyShown={unfolded.has(item.key)}
        onMenu={(at) => showRowMenu(actionsOf(item, at), at)}
        {...gestures}
      />
    );
  }

  return (
    <div
      ref={list}
      class="interview-follow-up-rows"
      role="treegrid"
      aria-label={interfaceText.list.title}
      onKeyDown={(event) => {
        const row = (event.target as Element).closest<HTMLElement>('[data-key]');
        const item = items.find(({ key }) => key === row?.dataset['key']);
        if (item === undefined || !handles(event, item)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {isWindowed ? (
        <WindowedItems items={items} headings={headings} scroller={list} kept={current} render={render} />
      ) : (
        items.map((item, index) => <Fragment key={item.key}>{render(item, index)}</Fragment>)
      )}
    </div>
  );
}

/** The direction of writing, and how many items as high as this one fit into view. */
function shapeOf(list: HTMLElement | null, item: HTMLElement): ListShape {
  if (list === null) return { rightToLeft: false, page: 1 };
  const fitting = Math.floor(list.clientHeight / Math.max(1, item.offsetHeight));
  return { rightToLeft: list.win.getComputedStyle(list).direction === 'rtl', page: Math.max(1, fitting - 1) };
}

/** Whether a key was pressed on the row itself, and not on one of its buttons. */
const isOn = (event: KeyboardEvent, key: string): boolean => (event.target as Element).getAttribute('data-key') === key;
