import type { App } from 'obsidian';
import { setIcon } from '../icons';
import { Modal } from '../modal';
import type { SettingTab } from './setting-tab';
import { TabView } from './tab-view';

/** The settings window, `app.setting`: tabs on the left, the open tab on the right. */
export class SettingWindow extends Modal {
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  private readonly tabHeadersEl: HTMLElement;
  private readonly tabContentEl: HTMLElement;
  private view: TabView | undefined;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.setTitle('Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.tabHeadersEl = this.contentEl.createEl('nav', {
      cls: 'vertical-tab-header',
      attr: { 'aria-label': 'Settings' },
    });
    this.tabContentEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.renderHeaders();
  }

  removeSettingTab(tab: SettingTab): void {
    const at = this.pluginTabs.indexOf(tab);
    if (at >= 0) this.pluginTabs.splice(at, 1);
    if (this.activeTab === tab) this.openTab(null);
    this.renderHeaders();
  }

  override onOpen(): void {
    this.openTab(this.activeTab ?? this.pluginTabs[0] ?? null);
  }

  override onClose(): void {
    this.view?.hide();
    this.view = undefined;
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((one) => one.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab | null): void {
    this.view?.hide();
    this.view = undefined;
    this.activeTab = tab;
    this.renderHeaders();
    if (!tab) return;
    this.tabContentEl.append(tab.containerEl);
    this.view = new TabView(tab);
    this.view.show();
  }

  private renderHeaders(): void {
    this.tabHeadersEl.empty();
    this.tabHeadersEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const tab of this.pluginTabs) {
      const header = this.tabHeadersEl.createEl('button', 'vertical-tab-nav-item');
      setIcon(header.createSpan('vertical-tab-nav-item-icon'), tab.icon);
      header.createSpan({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      header.toggleClass('is-active', tab === this.activeTab);
      if (tab === this.activeTab) header.setAttr('aria-current', 'page');
      header.addEventListener('click', () => this.openTab(tab));
    }
  }
}
