import { ValueComponent } from './base-component';

/** A slider; `onChange` waits for the release unless `setInstant`. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private format = (value: number): string => String(value);
  private instant = false;
  private changed: ((value: number) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.report(this.instant));
    this.sliderEl.addEventListener('change', () => this.report(!this.instant));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.report(false);
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.report(false);
    return this;
  }

  setDynamicTooltip(): this {
    this.sliderEl.addEventListener('input', () => this.sliderEl.setAttr('aria-label', this.getValuePretty()));
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changed = callback;
    return this;
  }

  private report(tell: boolean): void {
    this.valueEl.setText(this.getValuePretty());
    if (tell) void this.changed?.(this.getValue());
  }
}

/** A bar between 0 and 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly progressBar: HTMLElement;
  private readonly lineEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.progressBar = containerEl.createDiv('setting-progress-bar');
    this.lineEl = this.progressBar.createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.max(0, Math.min(100, value));
    this.lineEl.setCssStyles({ width: `${this.value}%` });
    return this;
  }
}
