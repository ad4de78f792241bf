import { interfaceText } from '../../text/interface';
import { Icon } from './icon';

interface NextButtonProps {
  readonly label: string;
  /** What it is done to, for those who hear the button and do not see its row. */
  readonly subject: string;
  readonly tabIndex: 0 | -1;
  readonly onPress: (event: MouseEvent) => void;
}

/** The one button of a row that says what a person would do next. */
export function NextButton({ label, subject, tabIndex, onPress }: NextButtonProps) {
  return (
    <button
      type="button"
      class="interview-follow-up-next"
      aria-label={`${label}: ${subject}`}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        onPress(event);
      }}
    >
      {label}
    </button>
  );
}

interface MoreButtonProps {
  readonly subject: string;
  readonly tabIndex: 0 | -1;
  readonly onPress: (button: HTMLElement) => void;
}

/** Opens the menu with everything that can be done with a row. */
export function MoreButton({ subject, tabIndex, onPress }: MoreButtonProps) {
  return (
    <button
      type="button"
      class="clickable-icon interview-follow-up-icon-button"
      aria-label={interfaceText.list.moreActions(subject)}
      aria-haspopup="menu"
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        onPress(event.currentTarget);
      }}
    >
      <Icon name="more-horizontal" />
    </button>
  );
}
