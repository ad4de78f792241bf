import { baseNameOf } from '../../domain/reference';
import type { Language } from '../../text/language';
import { interfaceText } from '../../text/interface';
import { problemText } from '../../text/problem-text';
import { Icon } from './icon';
import type { ProblemItem } from './list-items';
import { NextButton } from './row-buttons';
import type { RowPlace } from './row-place';

interface ProblemRowProps {
  readonly item: ProblemItem;
  readonly language: Language;
  readonly place: RowPlace;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onHover: (event: MouseEvent) => void;
}

/** Something in a note that was not understood: what and where, what was expected, and how to put it right. */
export function ProblemRow({ item, language, place, onOpen, onHover }: ProblemRowProps) {
  const { path, property, line } = item.problem;
  const { title, advice } = problemText(item.problem, language);
  const { actions, list } = interfaceText;
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
    >
      <div role="gridcell" class="interview-follow-up-what">
        <Icon name="alert-triangle" class="interview-follow-up-channel" />
        <div class="interview-follow-up-title">
          <bdi>{title}</bdi>
        </div>
      </div>
      <div role="gridcell" class="interview-follow-up-when" title={path}>
        <bdi>{list.place(baseNameOf(path), property, line)}</bdi>
      </div>
      <div role="gridcell" class="interview-follow-up-why">
        <bdi>{advice}</bdi>
      </div>
      <div role="gridcell" class="interview-follow-up-next-cell">
        <NextButton label={actions.open} subject={baseNameOf(path)} tabIndex={place.tabIndex} onPress={onOpen} />
      </div>
    </div>
  );
}
