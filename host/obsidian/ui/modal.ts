import type { App } from 'obsidian';
import { setIcon } from './icons';
import { Scope, keymap } from './keymap';

const focusable = 'button, input, select, textarea, a[href], [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/**
 * A modal that is really attached. Restores: it stays open until closed, Escape and a click outside close it, Tab stays
 * inside, keys below it are silent, and focus goes back to where it was.
 */
export class Modal {
  readonly scope: Scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  protected readonly headerEl: HTMLElement;
  shouldRestoreSelection = true;
  private isOpen = false;
  private focusedBefore: Element | null = null;
  private closeCallback: (() => unknown) | undefined;

  constructor(readonly app: App) {
    this.containerEl = createDiv('modal-container mod-dim');
    const backgroundEl = this.containerEl.createDiv({ cls: 'modal-bg', attr: { style: 'opacity: 0.85;' } });
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: -1 } });
    const closeEl = this.modalEl.createDiv({
      cls: 'modal-close-button mod-raised clickable-icon',
      attr: { 'aria-label': 'Close', role: 'button' },
    });
    setIcon(closeEl, 'x');
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    backgroundEl.addEventListener('click', () => this.close());
    closeEl.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.onEscapeKey();
      return false;
    });
    this.scope.register([], 'Tab', () => this.moveFocus(1));
    this.scope.register(['Shift'], 'Tab', () => this.moveFocus(-1));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.focusedBefore = document.activeElement;
    keymap.pushScope(this.scope);
    document.body.appendChild(this.containerEl);
    void this.onOpen();
    if (!this.containerEl.contains(document.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    keymap.popScope(this.scope);
    this.containerEl.remove();
    const before = this.focusedBefore;
    if (this.shouldRestoreSelection && before instanceof HTMLElement && before.isConnected) before.focus();
    this.focusedBefore = null;
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  protected onEscapeKey(): void {
    this.close();
  }

  private moveFocus(step: 1 | -1): false {
    const stops = this.modalEl.findAll(focusable).filter((el) => el.isShown() && !el.matches(':disabled'));
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
    stops[next]?.focus();
    return false;
  }
}
