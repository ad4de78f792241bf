import type { SettingDefinitionPage, SettingPage } from 'obsidian';
import { setIcon } from '../icons';
import { DefinitionList } from './definition-list';
import type { SettingTab, TabPresenter } from './setting-tab';

/** Shows one tab: its definitions where it has any, else what its `display()` draws; pages open over it. */
export class TabView implements TabPresenter {
  private list: DefinitionList | undefined;
  private custom: SettingPage | undefined;
  private path: readonly string[] = [];
  private readonly queries = new Map<string, string>();
  private readonly scrolled = new Map<string, number>();

  constructor(private readonly tab: SettingTab) {}

  show(): void {
    this.tab.presenter = undefined;
    this.tab.update();
    this.tab.presenter = this;
    if (this.tab.settingItems.length > 0) this.renderAgain();
    else this.tab.display();
  }

  hide(): void {
    this.tab.presenter = undefined;
    this.tearDown();
    this.tab.hide();
    this.tab.containerEl.detach();
  }

  renderAgain(): void {
    if (this.tab.settingItems.length === 0) return;
    const scrolled = this.tab.containerEl.scrollTop;
    const focusedLabel = document.activeElement?.getAttribute('aria-label');
    const hadFocus = this.tab.containerEl.contains(document.activeElement);
    this.tearDown();
    const page = this.currentPage();
    if (page) this.renderPage(page);
    else this.renderItems(this.tab.containerEl, this.tab.settingItems);
    this.tab.containerEl.scrollTop = scrolled;
    if (hadFocus && focusedLabel) this.focusLabelled(focusedLabel);
  }

  refreshDomState(): void {
    this.list?.refresh();
  }

  private tearDown(): void {
    this.custom?.hide();
    this.custom = undefined;
    this.list?.destroy();
    this.list = undefined;
    this.tab.containerEl.empty();
  }

  private currentPage(): SettingDefinitionPage | undefined {
    let items: readonly unknown[] = this.tab.settingItems;
    let page: SettingDefinitionPage | undefined;
    for (const name of this.path) {
      page = pagesIn(items).find((one) => one.name === name);
      if (!page) return undefined;
      items = page.items ?? [];
    }
    return page;
  }

  private renderPage(page: SettingDefinitionPage): void {
    const titlebar = this.tab.containerEl.createDiv('setting-page-titlebar');
    const back = titlebar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'arrow-left');
    back.addEventListener('click', () => this.goTo(this.path.slice(0, -1)));
    titlebar.createDiv({ cls: 'setting-page-title', text: page.name });
    const contentEl = this.tab.containerEl.createDiv('setting-page-content');
    if (!page.page) return this.renderItems(contentEl, page.items ?? []);
    this.custom = page.page();
    contentEl.append(this.custom.rootEl);
    this.custom.display();
  }

  private renderItems(containerEl: HTMLElement, items: SettingTab['settingItems']): void {
    const open = (page: SettingDefinitionPage): void => this.goTo([...this.path, page.name]);
    this.list = new DefinitionList(this.tab, containerEl, open, this.queries);
    this.list.render(items);
  }

  /** A page opens at its top; going back leads to where one was. */
  private goTo(path: readonly string[]): void {
    const { containerEl } = this.tab;
    this.scrolled.set(this.path.join('/'), containerEl.scrollTop);
    const isBack = path.length < this.path.length;
    this.path = path;
    this.renderAgain();
    containerEl.scrollTop = (isBack ? this.scrolled.get(path.join('/')) : undefined) ?? 0;
  }

  private focusLabelled(label: string): void {
    this.tab.containerEl
      .findAll('[aria-label]')
      .find((el) => el.getAttribute('aria-label') === label)
      ?.focus();
  }
}

function pagesIn(items: readonly unknown[]): SettingDefinitionPage[] {
  return items.flatMap((item) => {
    const { type, items: inner } = item as { readonly type?: string; readonly items?: readonly unknown[] };
    if (type === 'page') return [item as SettingDefinitionPage];
    return type === 'group' || type === 'list' ? pagesIn(inner ?? []) : [];
  });
}
