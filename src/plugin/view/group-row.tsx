import { interfaceText } from '../../text/interface';
import { Icon } from './icon';
import type { GroupItem } from './list-items';
import type { RowPlace } from './row-place';

interface GroupRowProps {
  readonly item: GroupItem;
  readonly place: RowPlace;
  readonly onToggle: () => void;
  readonly onDraftAll: () => void;
}

/** The heading of a section or a company: folds its rows away, and drafts its letters in one go. */
export function GroupRow({ item, place, onToggle, onDraftAll }: GroupRowProps) {
  const { title, count, folded, draftable, section } = item;
  const { actions } = interfaceText;
  return (
    <div
      {...place}
      role="row"
      class="interview-follow-up-group"
      data-section={section}
      aria-level={1}
      aria-expanded={!folded}
    >
      <div role="gridcell" class="interview-follow-up-group-name" onClick={onToggle}>
        <Icon name={folded ? 'chevron-right' : 'chevron-down'} class="interview-follow-up-fold" />
        <span class="interview-follow-up-group-title">{title}</span>
        <span class="interview-follow-up-count">{count}</span>
      </div>
      {draftable.length > 0 && (
        <div role="gridcell">
          <button
            type="button"
            class="interview-follow-up-draft-all"
            aria-label={actions.draftAll(draftable.every(({ kind }) => kind === 'thank-you'))}
            tabIndex={place.tabIndex}
            onClick={onDraftAll}
          >
            {actions.draftAllShort}
          </button>
        </div>
      )}
    </div>
  );
}
