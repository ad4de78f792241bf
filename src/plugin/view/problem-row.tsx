import { baseNameOf } from '../../domain/reference';
import { withoutTurningMarks } from '../../domain/turning-marks';
import type { Language } from '../../text/language';
import { interfaceText } from '../../text/interface';
import { problemText } from '../../text/problem-text';
import { Icon } from './icon';
import type { ProblemItem } from './list-items';
import type { RowAction } from './row-action';
import { MoreButton, NextButton } from './row-buttons';
import type { MenuPlace } from './row-menu';
import type { RowPlace } from './row-place';

interface ProblemRowProps {
  readonly item: ProblemItem;
  readonly language: Language;
  readonly place: RowPlace;
  /** What the row has buttons for. */
  readonly buttons: readonly RowAction[];
  readonly onOpen: (event: MouseEvent) => void;
  readonly onMenu: (place: MenuPlace) => void;
  readonly onHover: (event: MouseEvent) => void;
  readonly onDrag: (event: DragEvent) => void;
}

/** Something in a note that was not understood: what and where, what was expected, and how to put it right. */
export function ProblemRow(props: ProblemRowProps) {
  const { item, language, place, buttons, onOpen, onMenu, onHover, onDrag } = props;
  const { source, property, line } = item.problem;
  const path = source ?? item.problem.path;
  const { title, advice } = problemText(item.problem, language);
  const { list } = interfaceText;
  return (
    <div
      {...place}
      role="row"
      class="interview-follow-up-row is-unfolded"
      data-section="needs-attention"
      aria-level={2}
      onClick={onOpen}
      onAuxClick={onOpen}
      onMouseEnter={onHover}
      draggable
      onDragStart={onDrag}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event);
      }}
    >
      <div role="gridcell" class="interview-follow-up-what">
        <Icon name="alert-triangle" class="interview-follow-up-channel" />
        <div class="interview-follow-up-title">
          <bdi>{title}</bdi>
        </div>
      </div>
      <div role="gridcell" class="interview-follow-up-when" title={withoutTurningMarks(path)}>
        <bdi>{list.place(baseNameOf(path), property, line)}</bdi>
      </div>
      <div role="gridcell" class="interview-follow-up-why">
        <bdi>{advice}</bdi>
      </div>
      <div role="gridcell" class="interview-follow-up-repairs">
        {buttons.map(({ title: label, run }) => (
          <NextButton key={label} label={label} subject={title} tabIndex={place.tabIndex} onPress={() => void run()} />
        ))}
      </div>
      <div role="gridcell" class="interview-follow-up-more-cell">
        <MoreButton subject={title} tabIndex={place.tabIndex} onPress={onMenu} />
      </div>
    </div>
  );
}
