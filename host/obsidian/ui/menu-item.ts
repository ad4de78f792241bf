import { setIcon } from './icons';

/** What an entry needs of the menu that it is in. */
export interface OwnerMenu {
  select(item: object | undefined): void;
  openSubmenu(item: object): void;
  closeAll(): void;
}

/** One entry of a menu: title, icon, check mark, submenu. */
export class MenuItem<M extends OwnerMenu> {
  readonly dom: HTMLElement;
  readonly iconEl: HTMLElement;
  readonly titleEl: HTMLElement;
  section = '';
  disabled = false;
  isLabel = false;
  submenu: M | undefined;
  private checkIconEl: HTMLElement | undefined;
  private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(
    readonly menu: M,
    private readonly createMenu: () => M,
  ) {
    this.dom = createDiv('menu-item tappable');
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('mouseenter', () => menu.select(this));
    this.dom.addEventListener('click', (evt) => this.activate(evt));
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon) setIcon(this.iconEl, icon);
    else this.iconEl.empty();
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.checkIconEl?.remove();
    this.checkIconEl = undefined;
    if (checked) {
      this.checkIconEl = this.dom.createDiv('menu-item-icon mod-checked');
      setIcon(this.checkIconEl, 'check');
    }
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttribute('data-section', section);
    return this;
  }

  /** Not in the documentation, yet in the app since 0.16 and used by most plugins that nest menus. */
  setSubmenu(): M {
    if (!this.submenu) {
      this.submenu = this.createMenu();
      this.dom.addClass('has-submenu');
      setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    }
    return this.submenu;
  }

  /** What a click or Enter does: a submenu opens, anything else closes every menu and runs. */
  activate(evt: MouseEvent | KeyboardEvent): void {
    if (this.disabled || this.isLabel) return;
    if (this.submenu) return this.menu.openSubmenu(this);
    this.menu.closeAll();
    void this.callback?.(evt);
  }
}
