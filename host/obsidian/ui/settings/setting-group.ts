import { ExtraButtonComponent } from './controls/button';
import { SearchComponent } from './controls/text';
import { Setting } from './setting';

/** Settings under one heading: `.setting-group` with a heading row and `.setting-items`. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private headingRow: Setting | undefined;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    const searchEl = createDiv('setting-group-search');
    this.listEl.before(searchEl);
    cb(new SearchComponent(searchEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    cb(new ExtraButtonComponent(this.heading().controlEl));
    return this;
  }

  private heading(): Setting {
    if (!this.headingRow) {
      this.headingRow = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.headingRow.settingEl);
    }
    return this.headingRow;
  }
}
