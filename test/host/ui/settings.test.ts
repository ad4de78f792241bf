/** @jest-environment <rootDir>/test/host/ui/jsdom-environment.mjs */
import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { installDom } from '../../../host/obsidian/ui/dom';
import { Setting } from '../../../host/obsidian/ui/settings/setting';
import { PluginSettingTab } from '../../../host/obsidian/ui/settings/setting-tab';
import { SettingWindow } from '../../../host/obsidian/ui/settings/setting-window';

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

// https://docs.obsidian.md/Plugins/User+interface/Settings
describe('Setting', () => {
  it('has the app’s structure', () => {
    const { settingEl } = new Setting(document.body).setName('Name').setDesc('What it is for').setHeading();
    expect(settingEl.outerHTML).toBe(
      '<div class="setting-item setting-item-heading"><div class="setting-item-info">' +
        '<div class="setting-item-name">Name</div><div class="setting-item-description">What it is for</div></div>' +
        '<div class="setting-item-control"></div></div>',
    );
  });

  it('tells onChange what a person changes and never what code sets', () => {
    const told: unknown[] = [];
    const tell = (value: unknown): void => void told.push(value);
    const { controlEl } = new Setting(document.body)
      .addText((text) => text.setValue('set').onChange(tell).setValue('set again'))
      .addTextArea((area) => area.onChange(tell).setValue('set'))
      .addToggle((toggle) => toggle.onChange(tell).setValue(true))
      .addDropdown((dropdown) => dropdown.addOptions({ a: 'A', b: 'B' }).onChange(tell).setValue('b'))
      .addSlider((slider) => slider.setLimits(0, 10, 1).onChange(tell).setValue(3))
      .addColorPicker((picker) => picker.onChange(tell).setValue('#102030'));
    expect(told).toEqual([]);

    const change = (selector: string, value: string, event: string): void => {
      const control = controlEl.querySelector<HTMLInputElement>(selector);
      if (!control) throw new Error(selector);
      control.value = value;
      control.trigger(event);
    };
    change('input[type=text]', 'typed', 'input');
    change('textarea', 'written', 'input');
    controlEl.querySelector<HTMLElement>('.checkbox-container')?.click();
    change('select', 'a', 'change');
    change('input[type=range]', '7', 'change');
    change('input[type=color]', '#ffffff', 'input');
    expect(told).toEqual(['typed', 'written', false, 'a', 7, '#ffffff']);
  });

  it('a toggle is changed once by a click on its checkbox, and not at all while disabled', () => {
    const told: boolean[] = [];
    const setting = new Setting(document.body).addToggle((toggle) => toggle.onChange((on) => told.push(on)));
    setting.controlEl.querySelector('input')?.click();
    expect(told).toEqual([true]);
    expect(setting.controlEl.querySelector('.checkbox-container.is-enabled')).not.toBeNull();
    setting.setDisabled(true);
    setting.controlEl.querySelector<HTMLElement>('.checkbox-container')?.click();
    expect(told).toEqual([true]);
  });

  it('buttons and extra buttons are pressed by pointer and keyboard', () => {
    let pressed = 0;
    const { controlEl } = new Setting(document.body)
      .addButton((button) =>
        button
          .setButtonText('Go')
          .setCta()
          .onClick(() => pressed++),
      )
      .addExtraButton((button) => button.setTooltip('More').onClick(() => pressed++));
    expect(controlEl.querySelector('button.mod-cta')?.textContent).toBe('Go');
    controlEl.querySelector('button')?.click();
    const extra = controlEl.querySelector<HTMLElement>('.extra-setting-button');
    expect(extra?.getAttribute('aria-label')).toBe('More');
    extra?.click();
    extra?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(pressed).toBe(3);
  });

  it('a search field’s button clears it and says so', () => {
    const told: string[] = [];
    const { controlEl } = new Setting(document.body).addSearch((search) =>
      search.setValue('abc').onChange((text) => told.push(text)),
    );
    controlEl.querySelector<HTMLElement>('.search-input-clear-button')?.click();
    expect(told).toEqual(['']);
  });

  it('a Moment format shows a sample of what it gives', () => {
    new Setting(document.body).addMomentFormat((format) => {
      format.setDefaultFormat('[plain]').setSampleEl(document.body.createSpan('sample'));
      expect(document.querySelector('.sample')?.textContent).toBe('plain');
      format.inputEl.value = '[typed]';
      format.inputEl.trigger('input');
      expect(document.querySelector('.sample')?.textContent).toBe('typed');
    });
  });
});

class Tab extends PluginSettingTab {
  definitions: SettingDefinitionItem[] = [];
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.definitions;
  }
}

function openTab(settings: Record<string, unknown>, definitions: SettingDefinitionItem[]) {
  const saved: unknown[] = [];
  const plugin = {
    manifest: { id: 'p', name: 'Plugin' },
    settings,
    saveData: (data: unknown) => Promise.resolve(void saved.push(structuredClone(data))),
  } as unknown as Plugin;
  const tab = new Tab({} as App, plugin);
  tab.definitions = definitions;
  const settingWindow = new SettingWindow({} as App);
  settingWindow.addSettingTab(tab);
  settingWindow.open();
  const rows = (): (string | undefined)[] =>
    tab.containerEl
      .findAll('.setting-item')
      .filter((row) => row.isShown())
      .map((row) => row.querySelector('.setting-item-name')?.textContent);
  const type = async (selector: string, value: string): Promise<void> => {
    const control = tab.containerEl.find(selector) as HTMLInputElement;
    control.value = value;
    control.trigger(control instanceof HTMLSelectElement ? 'change' : 'input');
    await settle();
  };
  return { tab, saved, settingWindow, rows, type };
}

// obsidian.d.ts, PluginSettingTab.getSettingDefinitions and SettingDefinition… (1.13.0).
describe('settings from definitions', () => {
  it('shows stored values or defaults, and saves changes to plugin.settings', async () => {
    const { tab, saved, type } = openTab({ name: 'Ana' }, [
      { name: 'Name', control: { type: 'text', key: 'name' } },
      { name: 'Days', control: { type: 'number', key: 'days', defaultValue: 2 } },
      { name: 'Tone', control: { type: 'dropdown', key: 'tone', options: { a: 'A', b: 'B' }, defaultValue: 'b' } },
    ]);
    const shown = tab.containerEl.findAll('input, select').map((el) => (el as HTMLInputElement).value);
    expect(shown).toEqual(['Ana', '2', 'b']);
    await type('input[type=text]', 'Ben');
    await type('input[type=number]', '7');
    await type('input[type=number]', '');
    await type('select', 'a');
    expect(saved).toEqual([
      { name: 'Ben' },
      { name: 'Ben', days: 7 },
      { name: 'Ben', days: 2 },
      { name: 'Ben', days: 2, tone: 'a' },
    ]);
  });

  it('validates on mount and on change: a refused value is explained and not saved', async () => {
    const validate = (value: string): string | undefined => (value.includes('@') ? undefined : 'Not an address.');
    const { tab, saved, type } = openTab({ mail: 'old' }, [
      { name: 'Mail', control: { type: 'text', key: 'mail', validate } },
    ]);
    const error = (): string | null | undefined => tab.containerEl.querySelector('.setting-item-error')?.textContent;
    await settle();
    expect(error()).toBe('Not an address.');
    await type('input', 'a@b');
    expect(error()).toBeUndefined();
    await type('input', 'a');
    expect(error()).toBe('Not an address.');
    expect(saved).toEqual([{ mail: 'a@b' }]);
  });

  it('a late answer of an asynchronous validation does not undo a newer value', async () => {
    let refuseFirst: ((reason: string) => void) | undefined;
    const validate = (value: string): Promise<string | void> =>
      value === 'first' ? new Promise((resolve) => (refuseFirst = resolve)) : Promise.resolve();
    const { tab, saved, type } = openTab({}, [{ name: 'Name', control: { type: 'text', key: 'name', validate } }]);
    await type('input', 'first');
    await type('input', 'second');
    refuseFirst?.('Too late.');
    await settle();
    expect(saved).toEqual([{ name: 'second' }]);
    expect(tab.containerEl.querySelector('.setting-item-error')).toBeNull();
  });

  it('reads visible and disabled anew after each change, without drawing anew', async () => {
    const settings: Record<string, unknown> = { on: false };
    const { tab, rows, type } = openTab(settings, [
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      {
        name: 'More',
        visible: () => settings.on === true,
        control: { type: 'text', key: 'more', disabled: () => settings.more === 'x' },
      },
    ]);
    const input = tab.containerEl.querySelector('input[type=text]');
    expect(rows()).toEqual(['On']);
    tab.containerEl.find('.checkbox-container').click();
    await settle();
    expect(rows()).toEqual(['On', 'More']);
    await type('input[type=text]', 'x');
    expect(tab.containerEl.querySelector('input[type=text]')).toBe(input);
    expect((input as HTMLInputElement).disabled).toBe(true);
  });

  it('renders groups, actions, own rows with their cleanup, and pages one can come back from', () => {
    const calls: string[] = [];
    const { tab, rows, settingWindow } = openTab({}, [
      { type: 'group', heading: 'Letters', items: [{ name: 'Press', action: () => calls.push('pressed') }] },
      {
        name: 'Own',
        render: (setting) => {
          setting.controlEl.setText('drawn');
          return () => calls.push('cleaned');
        },
      },
      { type: 'page', name: 'Page', displayValue: 'three', items: [{ name: 'Inside' }] },
    ]);
    expect(rows()).toEqual(['Letters', 'Press', 'Own', 'Page']);
    tab.containerEl.findAll('.mod-clickable')[0]?.click();
    tab.containerEl.find('.mod-page').click();
    expect(rows()).toEqual(['Inside']);
    tab.containerEl.find('button[aria-label=Back]').click();
    expect(rows()).toEqual(['Letters', 'Press', 'Own', 'Page']);
    settingWindow.close();
    expect(calls).toEqual(['pressed', 'cleaned', 'cleaned']);
  });

  it('renders lists: empty text, add, delete by button and key', () => {
    const names = ['a', 'b'];
    const { tab, rows } = openTab({}, []);
    const define = (): void => {
      tab.definitions = [
        {
          type: 'list',
          heading: 'Holidays',
          emptyState: 'None yet.',
          items: names.map((name) => ({ name })),
          addItem: { name: 'Add', action: () => names.push('new') },
          onDelete: (index) => void names.splice(index, 1),
        },
      ];
      tab.update();
    };
    define();
    tab.containerEl.find('[aria-label=Add]').click();
    define();
    expect(rows()).toEqual(['Holidays', 'a', 'b', 'new']);
    tab.containerEl.findAll('[aria-label=Delete]')[0]?.click();
    define();
    const row = tab.containerEl.findAll('.setting-items .setting-item')[1];
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete' }));
    define();
    expect(rows()).toEqual(['Holidays', 'b']);
    names.length = 0;
    define();
    expect(tab.containerEl.querySelector('.setting-list-empty')?.textContent).toBe('None yet.');
  });
});
