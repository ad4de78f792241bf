import type { RefObject } from 'preact';
import { interfaceText } from '../../text/interface';
import { Icon } from './icon';
import type { ListChoices } from './list-items';

interface ListHeaderProps {
  readonly filter: string;
  readonly groupBy: ListChoices['groupBy'];
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: string) => void;
  readonly onGroupBy: (groupBy: ListChoices['groupBy']) => void;
  /** From the filter down into the list. */
  readonly onLeave: () => void;
}

/** The filter, and how the list is grouped. */
export function ListHeader({ filter, groupBy, input, onFilter, onGroupBy, onLeave }: ListHeaderProps) {
  const { list } = interfaceText;
  const other = groupBy === 'section' ? 'company' : 'section';
  return (
    <div class="interview-follow-up-header">
      <div class="interview-follow-up-filter search-input-container">
        <input
          ref={input}
          type="search"
          enterKeyHint="search"
          spellcheck={false}
          value={filter}
          aria-label={list.filter}
          placeholder={list.filterHint}
          onInput={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && filter !== '') onFilter('');
            else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </div>
      <button
        type="button"
        class="clickable-icon interview-follow-up-icon-button"
        aria-label={other === 'company' ? list.groupByCompany : list.groupBySection}
        onClick={() => onGroupBy(other)}
      >
        <Icon name={other === 'company' ? 'building-2' : 'list-tree'} />
      </button>
    </div>
  );
}
