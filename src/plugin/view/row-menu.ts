import { Menu } from 'obsidian';
import { snooze } from '../../actions/snooze';
import { snoozePresets, snoozeUntil } from '../../actions/snooze-until';
import type { Day } from '../../domain/day';
import { dayOf } from '../../domain/day';
import type { FollowUp } from '../../domain/follow-up';
import { interfaceText } from '../../text/interface';
import { pathFromNowOn } from '../path-from-now-on';
import type { PluginContext } from '../plugin-context';
import { PickDayModal } from './pick-day-modal';
import type { RowAction } from './row-action';

/** Parts of the menu that stand apart from what is done with the follow-up itself. */
const sectionsOf: Readonly<Partial<Record<RowAction['id'], string>>> = {
  open: 'open',
  check: 'letter',
  copy: 'letter',
  copyRich: 'letter',
  mail: 'letter',
  call: 'letter',
  profile: 'letter',
  why: 'why',
  place: 'open',
};

/** Where a menu opens: at the pointer, or below what it belongs to. */
export type MenuPlace = MouseEvent | HTMLElement;

/** The menu with everything that can be done with a row; each entry shows the letter that does the same. */
export function showRowMenu(all: readonly RowAction[], place: MenuPlace): void {
  const menu = new Menu();
  for (const action of all.filter(({ isMain }) => isMain !== true)) {
    menu.addItem((item) =>
      item
        .setTitle(titleWithLetter(action))
        .setIcon(action.icon)
        .setSection(sectionsOf[action.id] ?? 'action')
        .onClick(() => void action.run()),
    );
  }
  showMenu(menu, place);
}

/** The days for which a follow-up can be set aside. */
export function showSnoozeMenu(context: PluginContext, followUp: FollowUp, place: MenuPlace): void {
  const { presets, pick } = interfaceText.snooze;
  const today = dayOf(context.clock.now());
  const pathNow = pathFromNowOn(context, followUp.interview);
  const snoozeTo = (day: Day): void => void snooze(context, { ...followUp, interview: pathNow() }, day);
  const menu = new Menu();
  const offered = new Set<Day>();
  for (const preset of snoozePresets) {
    const day = snoozeUntil(preset, today);
    if (offered.has(day)) continue;
    offered.add(day);
    const title = createFragment();
    title.createSpan({ text: presets[preset] });
    title.createSpan({ cls: 'interview-follow-up-menu-hint', text: ` ${context.language.day(day)}` });
    menu.addItem((item) => item.setTitle(title).onClick(() => snoozeTo(day)));
  }
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(pick)
      .setIcon('calendar')
      .onClick(() => new PickDayModal(context, snoozeTo).open()),
  );
  showMenu(menu, place);
}

function titleWithLetter({ title, letter }: RowAction): string | DocumentFragment {
  if (letter === undefined) return title;
  const fragment = createFragment();
  fragment.createSpan({ text: title });
  fragment.createSpan({ cls: 'interview-follow-up-menu-hint interview-follow-up-menu-key', text: ` ${letter}` });
  return fragment;
}

function showMenu(menu: Menu, place: MenuPlace): void {
  if ('clientX' in place) {
    menu.showAtMouseEvent(place);
    return;
  }
  const { left, bottom } = place.getBoundingClientRect();
  menu.setParentElement(place).showAtPosition({ x: left, y: bottom, overlap: true }, place.doc);
}
