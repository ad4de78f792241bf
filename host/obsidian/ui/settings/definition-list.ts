import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from 'obsidian';
import { setIcon } from '../icons';
import { renderControl } from './control-row';
import { addListAffordances } from './list-affordances';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';

const isOn = (flag: boolean | (() => boolean) | undefined, otherwise: boolean): boolean =>
  flag === undefined ? otherwise : typeof flag === 'function' ? flag() : flag;
const answer = <T>(value: T | (() => T)): T => (typeof value === 'function' ? (value as () => T)() : value);

type Group = SettingDefinitionGroup | SettingDefinitionList;
const isGroup = (item: SettingDefinitionItem): item is Group =>
  'type' in item && (item.type === 'group' || item.type === 'list');
const isList = (group: Group): group is SettingDefinitionList => group.type === 'list';
const isPage = (item: SettingDefinitionItem): item is SettingDefinitionPage => 'type' in item && item.type === 'page';

/** Rendered definitions: what to do when predicates may have changed, and before they are torn down. */
export class DefinitionList {
  private readonly refreshers: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];

  constructor(
    private readonly tab: SettingTab,
    private readonly containerEl: HTMLElement,
    private readonly openPage: (page: SettingDefinitionPage) => void,
    private readonly queries: Map<string, string>,
  ) {}

  /** Rows that stand outside a group get one without a heading, so that every row lies in a list. */
  render(items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | undefined;
    for (const item of items) {
      if (isGroup(item)) {
        loose = undefined;
        this.renderGroup(item);
      } else {
        loose ??= new SettingGroup(this.containerEl);
        this.renderRow(item, loose, 0);
      }
    }
    this.refresh();
  }

  refresh(): void {
    for (const refresh of this.refreshers) refresh();
  }

  destroy(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.containerEl.empty();
  }

  private renderGroup(definition: Group): void {
    const group = new SettingGroup(this.containerEl);
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(/\s+/).filter(Boolean));
    if (definition.type === 'list') group.addClass('mod-list');
    for (const extra of definition.extraButtons ?? []) group.addExtraButton(extra as never);
    this.refreshers.push(() => group.groupEl.toggle(isOn(definition.visible, true)));
    const items = definition.items ?? [];
    const rows = items.map((item, index) => this.renderRow(item, group, index));
    if (definition.search) this.addGroupSearch(definition, group, items, rows);
    if (isList(definition)) addListAffordances(definition, group, rows);
  }

  private addGroupSearch(
    definition: Group,
    group: SettingGroup,
    items: readonly SettingGroupItem[],
    rows: readonly HTMLElement[],
  ): void {
    const { search, heading = '' } = definition;
    const filter = (query: string): void => {
      this.queries.set(heading, query);
      items.forEach((item, index) => {
        const always = isPage(item) || !isOn(item.searchable, true);
        const shown = query === '' || always || search?.match(item, query) === true;
        rows[index]?.toggleClass('is-filtered-out', !shown);
      });
    };
    group.addSearch((field) => {
      field
        .setPlaceholder(search?.placeholder ?? '')
        .setValue(this.queries.get(heading) ?? '')
        .onChange(filter);
      field.inputEl.setAttr('aria-label', search?.placeholder ?? 'Filter');
    });
    filter(this.queries.get(heading) ?? '');
  }

  private renderRow(item: SettingGroupItem, group: SettingGroup, index: number): HTMLElement {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : copyOf(item.desc));
    this.refreshers.push(() => setting.settingEl.toggle(isOn(item.visible, true)));
    if (isPage(item)) this.renderPageEntry(item, setting);
    else this.renderSetting(item, setting, group, index);
    return setting.settingEl;
  }

  private renderSetting(item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): void {
    if (item.control) this.refreshers.push(renderControl(this.tab, item.control, setting));
    else if (item.action) {
      const { disabled } = item;
      makePressable(setting.settingEl, () => {
        if (!isOn(disabled, false)) item.action(setting.settingEl, index);
      });
      this.refreshers.push(() => void setting.setDisabled(isOn(disabled, false)));
    } else if (item.render) {
      const cleanup = item.render(setting, group);
      if (typeof cleanup === 'function') this.cleanups.push(cleanup);
    }
  }

  private renderPageEntry(page: SettingDefinitionPage, setting: Setting): void {
    setting.setClass('mod-page');
    setting.addDisplayValue((value) => {
      if (page.displayValue !== undefined) value.setValue(answer(page.displayValue));
      if (page.status !== undefined) value.setStatus(answer(page.status));
    });
    setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
    makePressable(setting.settingEl, () => this.openPage(page));
  }
}

const copyOf = (fragment: DocumentFragment): DocumentFragment => fragment.cloneNode(true) as DocumentFragment;

function makePressable(row: HTMLElement, press: () => void): void {
  row.addClass('mod-clickable');
  row.setAttrs({ tabindex: 0, role: 'button' });
  row.addEventListener('click', press);
  row.addEventListener('keydown', (evt) => {
    if (evt.target !== row || (evt.key !== 'Enter' && evt.key !== ' ')) return;
    evt.preventDefault();
    press();
  });
}
