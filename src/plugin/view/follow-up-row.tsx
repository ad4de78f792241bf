import { useMemo } from 'preact/hooks';
import type { Channel } from '../../domain/channel';
import type { FollowUp, Section } from '../../domain/follow-up';
import type { FollowUpKind } from '../../domain/kind';
import type { Language } from '../../text/language';
import { interfaceText } from '../../text/interface';
import { letterText } from '../../text/letter-text';
import { followUpTitle } from '../../text/titles';
import { whenText } from '../../text/when-text';
import { whyText } from '../../text/why';
import { Icon } from './icon';
import type { FollowUpItem } from './list-items';
import type { RowAction } from './row-action';
import type { MenuPlace } from './row-menu';
import { MoreButton, NextButton } from './row-buttons';
import type { RowPlace } from './row-place';

interface FollowUpRowProps {
  readonly item: FollowUpItem;
  readonly now: Date;
  readonly language: Language;
  readonly place: RowPlace;
  readonly next: RowAction | undefined;
  readonly whyShown: boolean;
  /** How much the check finds in its letter while that is open. */
  readonly toCheck: number;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onMenu: (place: MenuPlace) => void;
  readonly onHover: (event: MouseEvent) => void;
  readonly onDrag: (event: DragEvent) => void;
}

const channelIcons: Readonly<Record<Channel, string>> = {
  email: 'mail',
  phone: 'phone',
  linkedin: 'user-plus',
  post: 'stamp',
};

const kindIcons: Readonly<Partial<Record<FollowUpKind, string>>> = {
  promise: 'handshake',
  awaiting: 'hourglass',
  debrief: 'notebook-pen',
  'let-go': 'wind',
  prepare: 'list-checks',
};

/** One follow-up: what to do and for whom, where, when and why, what a person would do next, and a menu with the rest. */
export function FollowUpRow(props: FollowUpRowProps) {
  const { item, now, language, place, next, whyShown, toCheck, onOpen, onMenu, onHover, onDrag } = props;
  const { followUp, section } = item;
  const { title, where, when, why, channel } = useMemo(
    () => textOf(followUp, section, now, language),
    [followUp, section, now, language],
  );
  return (
    <div
      {...place}
      role="row"
      class={`interview-follow-up-row${whyShown ? ' is-unfolded' : ''}`}
      data-section={section}
      aria-level={2}
      draggable
      onDragStart={onDrag}
      onClick={onOpen}
      onAuxClick={onOpen}
      onMouseEnter={onHover}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event);
      }}
    >
      <div role="gridcell" class="interview-follow-up-what">
        <Icon name={iconOf(item)} class="interview-follow-up-channel" />
        <div class="interview-follow-up-title">
          <bdi>{title}</bdi>
          {channel !== '' && <span class="interview-follow-up-unseen"> {channel}</span>}
        </div>
        {where !== '' && (
          <div class="interview-follow-up-where">
            <bdi>{where}</bdi>
          </div>
        )}
      </div>
      <div role="gridcell" class="interview-follow-up-when" title={when.exact}>
        <span class="interview-follow-up-when-words">
          {section === 'overdue' && <Icon name="alert-circle" class="interview-follow-up-late" />}
          {when.words}
        </span>
        {followUp.blocked !== undefined && (
          <span class="interview-follow-up-blocked">{interfaceText.list.blocked[followUp.blocked]}</span>
        )}
        {toCheck > 0 && <span class="interview-follow-up-blocked">{letterText.toCheck(toCheck)}</span>}
      </div>
      <div role="gridcell" class="interview-follow-up-why">
        <bdi>{why}</bdi>
        {whyShown && <div>{when.exact.replace('\n', ' · ')}</div>}
      </div>
      {next && (
        <div role="gridcell" class="interview-follow-up-next-cell">
          <NextButton label={next.title} subject={title} tabIndex={place.tabIndex} onPress={() => void next.run()} />
        </div>
      )}
      <div role="gridcell" class="interview-follow-up-more-cell">
        <MoreButton subject={title} tabIndex={place.tabIndex} onPress={onMenu} />
      </div>
    </div>
  );
}

/** Everything that a row says. Writing days out is slow, so it is done once for each state of the item. */
function textOf(followUp: FollowUp, section: Section, now: Date, language: Language) {
  const { company, role, channel, why } = followUp;
  return {
    title: followUpTitle(followUp),
    where: [company, role].filter((part) => part !== undefined).join(' · '),
    when: whenText(followUp, section, now, language),
    why: whyText(why, language, now.getFullYear()),
    channel: channel === undefined ? '' : interfaceText.channels[channel],
  };
}

function iconOf({ followUp: { kind, channel } }: FollowUpItem): string {
  return kindIcons[kind] ?? (channel === undefined ? 'mail' : channelIcons[channel]);
}
