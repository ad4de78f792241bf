import type { HoverParent } from 'obsidian';
import { useRef, useState } from 'preact/hooks';
import { interfaceText } from '../../text/interface';
import { dueCounts } from '../due-counts';
import { askNewInterview } from '../new-interview/new-interview-modal';
import { offerExamples } from '../offer-examples';
import type { PluginContext } from '../plugin-context';
import { FocusedTimeline } from '../timeline/focused-timeline';
import { useFocusedInterview } from '../timeline/use-focused-interview';
import { Announcement } from './announcement';
import { ListHeader } from './list-header';
import type { ListChoices } from './list-items';
import { ListRows } from './list-rows';
import { CaughtUp, Indexing, NoInterviews, NothingFound } from './list-states';
import { toggled } from './toggled';
import { useListItems } from './use-list-items';
import { useLiveAgenda } from './use-live-agenda';

export interface DueListProps {
  readonly context: PluginContext;
  readonly choices: ListChoices;
  readonly onChoices: (choices: ListChoices) => void;
  readonly hoverParent: HoverParent;
  /** An item to go to; each new object goes there once. */
  readonly goTo: { readonly key: string } | null;
}

/** The list of everything that is due, coming up or waited for. */
export function DueList({ context, choices, onChoices, hoverParent, goTo }: DueListProps) {
  const agenda = useLiveAgenda(context.live);
  const [leaving, leave] = useState<object | null>(null);
  const filterInput = useRef<HTMLInputElement>(null);
  const { index } = context;
  const items = useListItems(agenda, choices, index);
  const focused = useFocusedInterview(context, items);
  const nothing = agenda.followUps.length + agenda.problems.length === 0;
  const counts = dueCounts(agenda);
  const isCalm = items.length > 0 && choices.filter === '' && counts.due + counts.overdue === 0;
  if (agenda.reading && nothing) return <Indexing progress={agenda.progress} />;
  const clearFilter = (): void => {
    onChoices({ ...choices, filter: '' });
    filterInput.current?.focus();
  };
  return (
    <div class="interview-follow-up-list" onFocusCapture={focused.onFocus}>
      <Announcement agenda={agenda} />
      {!nothing && (
        <ListHeader
          filter={choices.filter}
          groupBy={choices.groupBy}
          input={filterInput}
          onFilter={(filter) => onChoices({ ...choices, filter })}
          onGroupBy={(groupBy) => onChoices({ ...choices, groupBy })}
          onLeave={() => leave({})}
        />
      )}
      <FocusedTimeline context={context} path={focused.path} />
      {nothing && <NothingThere context={context} />}
      {isCalm && <p class="interview-follow-up-nothing-due">{interfaceText.empty.nothingDue}</p>}
      {!nothing && items.length === 0 && <NothingFound filter={choices.filter} onClear={clearFilter} />}
      {items.length > 0 && (
        <ListRows
          context={context}
          items={items}
          now={agenda.now}
          hoverParent={hoverParent}
          goTo={goTo}
          entered={leaving}
          onToggle={(key) => onChoices({ ...choices, folded: toggled(choices.folded, key) })}
          onFilter={() => filterInput.current?.focus()}
        />
      )}
    </div>
  );
}

/** What stands in place of the list: a vault without interviews wants to be told how to begin, any other is done. */
function NothingThere({ context }: Pick<DueListProps, 'context'>) {
  const onNew = (): void => void askNewInterview(context);
  if (context.index.hasInterviews()) return <CaughtUp onNew={onNew} />;
  return <NoInterviews onNew={onNew} onExamples={() => void offerExamples(context)} />;
}
