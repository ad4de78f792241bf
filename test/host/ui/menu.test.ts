/** @jest-environment <rootDir>/test/host/ui/jsdom-environment.mjs */
import { installDom } from '../../../host/obsidian/ui/dom';
import { Menu } from '../../../host/obsidian/ui/menu';
import { Notice } from '../../../host/obsidian/ui/notice';

const press = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const selected = (): string | null | undefined =>
  Array.from(document.querySelectorAll('.menu-item.selected .menu-item-title')).at(-1)?.textContent;

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

// https://docs.obsidian.md/Plugins/User+interface/Context+menus
describe('Menu', () => {
  const menuOf = (titles: readonly string[], chosen: string[] = []): Menu => {
    const menu = new Menu();
    for (const title of titles) menu.addItem((item) => item.setTitle(title).onClick(() => chosen.push(title)));
    return menu;
  };

  it('shows at a position and is gone when hidden, telling onHide', () => {
    let hidden = 0;
    const menu = menuOf(['Open']);
    menu.onHide(() => hidden++);
    menu.showAtPosition({ x: 10, y: 20 });
    expect(document.querySelectorAll('.menu .menu-item')).toHaveLength(1);
    menu.hide();
    menu.hide();
    expect(document.querySelector('.menu')).toBeNull();
    expect(hidden).toBe(1);
  });

  it('is worked by arrows, Home, End and Enter, past what is disabled, without moving focus', () => {
    const button = document.body.createEl('button');
    button.focus();
    const chosen: string[] = [];
    const menu = menuOf(['Open', 'Rename', 'Delete'], chosen);
    menu.addItem((item) => item.setTitle('Off').setDisabled(true));
    menu.showAtPosition({ x: 0, y: 0 });
    press('ArrowUp');
    expect(selected()).toBe('Delete');
    press('ArrowDown');
    expect(selected()).toBe('Open');
    press('End');
    expect(selected()).toBe('Delete');
    press('Home');
    press('ArrowDown');
    expect(document.activeElement).toBe(button);
    press('Enter');
    expect(chosen).toEqual(['Rename']);
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('Escape and a press elsewhere close it', () => {
    menuOf(['Open']).showAtPosition({ x: 0, y: 0 });
    press('Escape');
    expect(document.querySelector('.menu')).toBeNull();
    menuOf(['Open']).showAtPosition({ x: 0, y: 0 });
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('puts entries of one section together, with lines between sections and none at the ends', () => {
    const menu = new Menu();
    menu.addSeparator();
    menu.addItem((item) => item.setTitle('a').setSection('first'));
    menu.addItem((item) => item.setTitle('b').setSection('second'));
    menu.addItem((item) => item.setTitle('c').setSection('first'));
    menu.addSeparator();
    menu.showAtPosition({ x: 0, y: 0 });
    const rows = Array.from(document.querySelectorAll('.menu-scroll > *'), (el) => el.textContent || '—');
    expect(rows).toEqual(['a', 'c', '—', 'b']);
    menu.hide();
  });

  it('marks what is checked, warned of and a label', () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('On').setChecked(true));
    menu.addItem((item) => item.setTitle('Gone').setWarning(true));
    menu.addItem((item) => item.setTitle('Title').setIsLabel(true));
    menu.showAtPosition({ x: 0, y: 0 });
    const classes = Array.from(document.querySelectorAll('.menu-item'), (el) => el.className);
    expect(classes).toEqual([
      'menu-item tappable mod-checked',
      'menu-item tappable is-warning',
      'menu-item tappable is-label',
    ]);
    menu.hide();
  });

  it('opens a submenu with the right arrow, leaves it with the left, and closes all on a choice', () => {
    const chosen: string[] = [];
    const menu = menuOf(['Open'], chosen);
    menu.addItem((item) => {
      item.setTitle('Snooze');
      item.setSubmenu().addItem((inner) => inner.setTitle('A week').onClick(() => chosen.push('A week')));
    });
    menu.showAtPosition({ x: 0, y: 0 });
    press('End');
    press('ArrowRight');
    expect(selected()).toBe('A week');
    press('ArrowLeft');
    expect(document.querySelectorAll('.menu')).toHaveLength(1);
    press('Enter');
    press('Enter');
    expect(chosen).toEqual(['A week']);
    expect(document.querySelector('.menu')).toBeNull();
  });
});

// obsidian.d.ts, Notice: "Time in milliseconds … If this is 0, the Notice will stay visible".
describe('Notice', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('hides after its duration, stays when that is 0, and a click dismisses it', () => {
    new Notice('short', 1000);
    new Notice('default');
    const staying = new Notice('stays', 0);
    const shown = (): (string | null)[] =>
      Array.from(document.querySelectorAll('.notice-container .notice'), (el) => el.textContent);
    expect(shown()).toEqual(['short', 'default', 'stays']);
    jest.advanceTimersByTime(1000);
    expect(shown()).toEqual(['default', 'stays']);
    jest.advanceTimersByTime(60_000);
    expect(shown()).toEqual(['stays']);
    staying.messageEl.click();
    expect(document.querySelector('.notice-container')).toBeNull();
  });

  it('shows a fragment itself, so that its buttons work, and can be changed', () => {
    let pressed = 0;
    const fragment = createFragment((el) => el.createEl('button').addEventListener('click', () => pressed++));
    const notice = new Notice(fragment, 0);
    notice.messageEl.querySelector('button')?.click();
    expect(pressed).toBe(1);
    const other = new Notice('<b>1</b>', 0).setMessage('<b>2</b>');
    expect(other.messageEl.textContent).toBe('<b>2</b>');
    other.hide();
  });
});
