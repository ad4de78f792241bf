import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './base-component';

const toHex = (part: number): string => Math.round(part).toString(16).padStart(2, '0');

function rgbToHsl({ r, g, b }: RGB): HSL {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const max = Math.max(red, green, blue);
  const span = max - Math.min(red, green, blue);
  const lightness = max - span / 2;
  const sector =
    span === 0
      ? 0
      : max === red
        ? ((green - blue) / span + 6) % 6
        : max === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  return { h: Math.round(sector * 60), s: Math.round(saturation * 100), l: Math.round(lightness * 100) };
}

function hslToRgb({ h, s, l }: HSL): RGB {
  const amplitude = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (offset: number): number => {
    const k = (offset + h / 30) % 12;
    return Math.round(255 * (l / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}

/** A colour field; values are `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  readonly colorPickerEl: HTMLInputElement;
  private changed: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('input', () => void this.changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  getValueRgb(): RGB {
    const part = (at: number): number => parseInt(this.getValue().slice(at, at + 2), 16);
    return { r: part(1), g: part(3), b: part(5) };
  }

  getValueHsl(): HSL {
    return rgbToHsl(this.getValueRgb());
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(`#${toHex(r)}${toHex(g)}${toHex(b)}`);
  }

  setValueHsl(hsl: HSL): this {
    return this.setValueRgb(hslToRgb(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
