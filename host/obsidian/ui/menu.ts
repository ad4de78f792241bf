import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/component';
import { Scope, keymap } from './keymap';
import { MenuItem } from './menu-item';

type Item = MenuItem<Menu>;

/** A line between entries. */
export class MenuSeparator {
  readonly dom = createDiv('menu-separator');
}

/**
 * A menu with the app's DOM, attached while it shows. Arrows, Home, End, Enter, Escape and the arrows in and out of
 * submenus work without moving focus, so that what was focused stays so; a press anywhere else closes it.
 */
export class Menu extends Component {
  readonly dom: HTMLElement = createDiv('menu');
  readonly items: (Item | MenuSeparator)[] = [];
  private readonly listEl = this.dom.createDiv('menu-scroll');
  private readonly scope = new Scope();
  private parentMenu: Menu | undefined;
  private openChild: Menu | undefined;
  private selected: Item | undefined;
  private shown = false;
  private hideCallback: (() => unknown) | undefined;

  constructor() {
    super();
    const on = (key: string, act: (evt: KeyboardEvent) => void): void => {
      this.scope.register([], key, (evt) => {
        act(evt);
        return false;
      });
    };
    on('ArrowDown', () => this.move(1));
    on('ArrowUp', () => this.move(-1));
    on('Home', () => this.select(this.stops()[0]));
    on('End', () => this.select(this.stops().at(-1)));
    on('ArrowRight', () => this.selected?.submenu && this.openSubmenu(this.selected));
    on('ArrowLeft', () => this.parentMenu && this.hide());
    on('Enter', (evt) => this.selected?.activate(evt));
    on('Escape', () => this.hide());
  }

  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const menu = new Menu();
    evt.preventDefault();
    queueMicrotask(() => menu.showAtMouseEvent(evt));
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.register(() => el.removeClass('has-active-menu'));
    return this;
  }

  addItem(cb: (item: Item) => unknown): this {
    const item = new MenuItem<Menu>(this, () => this.createSubmenu());
    this.items.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, (evt.target as Node | null)?.doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = document): this {
    if (this.shown) return this;
    this.shown = true;
    this.load();
    this.arrange();
    doc.body.appendChild(this.dom);
    keymap.pushScope(this.scope);
    const { width, height } = this.dom.getBoundingClientRect();
    const left = position.left ? position.x - width : position.x;
    this.dom.setCssStyles({
      left: `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`,
      top: `${Math.max(4, Math.min(position.y, innerHeight - height - 4))}px`,
    });
    if (!this.parentMenu) {
      this.registerDomEvent(doc, 'mousedown', (evt) => this.contains(evt.target as Node) || this.hide(), true);
      this.registerDomEvent(window, 'blur', () => void this.hide());
    }
    return this;
  }

  hide(): this {
    if (!this.shown) return this;
    this.shown = false;
    this.openChild?.hide();
    keymap.popScope(this.scope);
    this.dom.remove();
    this.select(undefined);
    this.unload();
    if (this.parentMenu) this.parentMenu.openChild = undefined;
    this.hideCallback?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallback = callback;
  }

  /** Closes this menu and those it was opened from. */
  closeAll(): void {
    if (this.parentMenu) this.parentMenu.closeAll();
    else this.hide();
  }

  select(item: Item | undefined): void {
    if (this.openChild && item !== this.selected) this.openChild.hide();
    this.selected?.dom.removeClass('selected');
    this.selected = item?.disabled || item?.isLabel ? undefined : item;
    this.selected?.dom.addClass('selected');
    this.selected?.dom.scrollIntoView?.({ block: 'nearest' });
  }

  openSubmenu(item: Item): void {
    if (!item.submenu) return;
    const at = item.dom.getBoundingClientRect();
    this.openChild = item.submenu;
    item.submenu.showAtPosition({ x: at.right, y: at.top - 6 });
    item.submenu.move(1);
  }

  private createSubmenu(): Menu {
    const submenu = new Menu();
    submenu.parentMenu = this;
    return submenu;
  }

  private contains(node: Node): boolean {
    return this.dom.contains(node) || (this.openChild?.contains(node) ?? false);
  }

  private stops(): Item[] {
    return this.items.filter((item): item is Item => item instanceof MenuItem && !item.disabled && !item.isLabel);
  }

  private move(step: 1 | -1): void {
    const stops = this.stops();
    const at = this.selected ? stops.indexOf(this.selected) : step > 0 ? -1 : stops.length;
    this.select(stops[(at + step + stops.length) % stops.length]);
  }

  /** Entries of one section stand together in the order sections first came; a line separates sections. */
  private arrange(): void {
    const sections = new Map<string, (Item | MenuSeparator)[]>();
    let current = '';
    for (const item of this.items) {
      current = item instanceof MenuItem ? item.section : current;
      sections.set(current, [...(sections.get(current) ?? []), item]);
    }
    const rows = [...sections.values()].flatMap((items) => [new MenuSeparator(), ...items]);
    const isLine = (row: Item | MenuSeparator | undefined): boolean =>
      row === undefined || row instanceof MenuSeparator;
    const kept = rows.filter(
      (row, at) => !isLine(row) || (at > 0 && !isLine(rows[at + 1]) && this.anyItem(rows.slice(0, at))),
    );
    this.listEl.replaceChildren(...kept.map((row) => row.dom));
  }

  private anyItem(rows: readonly (Item | MenuSeparator)[]): boolean {
    return rows.some((row) => row instanceof MenuItem);
  }
}
