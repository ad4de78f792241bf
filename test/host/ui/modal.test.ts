/** @jest-environment <rootDir>/test/host/ui/jsdom-environment.mjs */
import type { App } from 'obsidian';
import { ConfirmationModal } from '../../../host/obsidian/ui/confirmation-modal';
import { installDom } from '../../../host/obsidian/ui/dom';
import { Modal } from '../../../host/obsidian/ui/modal';
import { FuzzySuggestModal, SuggestModal } from '../../../host/obsidian/ui/suggest-modal';

const app = {} as App;
const press = (key: string, init: KeyboardEventInit = {}): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

// https://docs.obsidian.md/Plugins/User+interface/Modals
describe('Modal', () => {
  it('is in the document from open to close, with the app’s structure', () => {
    const modal = new Modal(app).setTitle('Title').setContent('Content');
    modal.open();
    expect(document.querySelector('.modal-container .modal .modal-title')?.textContent).toBe('Title');
    expect(document.querySelector('.modal-container .modal .modal-content')?.textContent).toBe('Content');
    modal.close();
    expect(document.querySelector('.modal-container')).toBeNull();
  });

  it('calls onOpen once it is shown, onClose and the close callback once it is gone, once each', () => {
    const calls: string[] = [];
    class Told extends Modal {
      override onOpen(): void {
        calls.push(`open ${String(this.containerEl.isConnected)}`);
      }
      override onClose(): void {
        calls.push(`close ${String(this.containerEl.isConnected)}`);
      }
    }
    const modal = new Told(app).setCloseCallback(() => calls.push('callback'));
    modal.open();
    modal.open();
    modal.close();
    modal.close();
    expect(calls).toEqual(['open true', 'close false', 'callback']);
  });

  it.each(['Escape', 'background', 'close button'])('closes by %s', (way) => {
    new Modal(app).open();
    if (way === 'Escape') press('Escape');
    else document.querySelector<HTMLElement>(way === 'background' ? '.modal-bg' : '.modal-close-button')?.click();
    expect(document.querySelector('.modal-container')).toBeNull();
  });

  it('Escape closes the one on top only', () => {
    new Modal(app).setTitle('below').open();
    new Modal(app).setTitle('above').open();
    press('Escape');
    expect(document.querySelector('.modal-title')?.textContent).toBe('below');
    press('Escape');
  });

  it('keeps Tab inside, both ways round, and gives focus back', () => {
    const before = document.body.createEl('button');
    before.focus();
    const modal = new Modal(app);
    const first = modal.contentEl.createEl('button');
    modal.contentEl.createEl('button').disabled = true;
    const last = modal.contentEl.createEl('input');
    modal.open();
    press('Tab');
    expect(document.activeElement).toBe(first);
    press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(last);
    press('Tab');
    expect(document.activeElement).toBe(first);
    modal.close();
    expect(document.activeElement).toBe(before);
  });
});

// obsidian.d.ts, ConfirmationModal (1.13.0).
describe('ConfirmationModal', () => {
  it('focuses the button marked for it and closes after its handler has run', async () => {
    const calls: string[] = [];
    new ConfirmationModal(app)
      .addButton((button) =>
        button
          .setButtonText('Go')
          .setInitialFocus()
          .onClick(() => void calls.push('went')),
      )
      .addCancelButton()
      .open();
    expect(document.activeElement?.textContent).toBe('Go');
    (document.activeElement as HTMLElement).click();
    await Promise.resolve();
    expect(calls).toEqual(['went']);
    expect(document.querySelector('.modal-container')).toBeNull();
  });

  it('stays open where the handler of a button answers with something', async () => {
    new ConfirmationModal(app)
      .addButton((button) => button.setButtonText('Go').onClick(() => Promise.resolve('Not yet.')))
      .addCancelButton()
      .open();
    const [go, cancel] = document.querySelectorAll<HTMLElement>('.modal-button-container button');
    go?.click();
    await new Promise((resolve) => setImmediate(resolve));
    expect(document.querySelector('.modal-container')).not.toBeNull();
    cancel?.click();
    await new Promise((resolve) => setImmediate(resolve));
    expect(document.querySelector('.modal-container')).toBeNull();
  });

  it('offers a checkbox', () => {
    const answers: boolean[] = [];
    const modal = new ConfirmationModal(app).addCheckbox('Don’t ask again', (value) => answers.push(value));
    modal.open();
    modal.buttonContainerEl.querySelector('input')?.click();
    expect(answers).toEqual([true]);
    modal.close();
  });
});

// https://docs.obsidian.md/Plugins/User+interface/Modals#Select+from+list+of+suggestions
describe('SuggestModal', () => {
  class Numbers extends SuggestModal<string> {
    readonly chosen: string[] = [];
    readonly answers = new Map<string, Promise<string[]>>();
    getSuggestions(query: string): string[] | Promise<string[]> {
      return this.answers.get(query) ?? ['one', 'two', 'three'].filter((name) => name.includes(query));
    }
    renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }
    onChooseSuggestion(value: string): void {
      this.chosen.push(value);
    }
  }

  const selected = (): string | undefined => document.querySelector('.suggestion-item.is-selected')?.textContent;
  const type = (modal: Numbers, text: string): void => {
    modal.inputEl.value = text;
    modal.inputEl.trigger('input');
  };

  it('lists suggestions, moves with the arrows round and round, and chooses with Enter', () => {
    const modal = new Numbers(app);
    modal.open();
    expect(document.activeElement).toBe(modal.inputEl);
    expect(selected()).toBe('one');
    press('ArrowUp');
    expect(selected()).toBe('three');
    press('ArrowDown');
    press('ArrowDown');
    expect(selected()).toBe('two');
    press('Enter');
    expect(modal.chosen).toEqual(['two']);
    expect(document.querySelector('.prompt')).toBeNull();
  });

  it('chooses by click, keeps to its limit, and says when there is nothing', () => {
    const modal = new Numbers(app);
    modal.limit = 2;
    modal.open();
    expect(document.querySelectorAll('.prompt-results .suggestion-item')).toHaveLength(2);
    type(modal, 'seven');
    expect(document.querySelector('.suggestion-empty')?.textContent).toBe(modal.emptyStateText);
    press('Enter');
    expect(modal.chosen).toEqual([]);
    type(modal, 'thr');
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    expect(modal.chosen).toEqual(['three']);
  });

  it('never lets a slow answer replace a later one', async () => {
    const modal = new Numbers(app);
    let answerLate: ((values: string[]) => void) | undefined;
    modal.answers.set('o', new Promise((resolve) => (answerLate = resolve)));
    modal.open();
    type(modal, 'o');
    type(modal, 'two');
    answerLate?.(['stale']);
    await Promise.resolve();
    await Promise.resolve();
    expect(selected()).toBe('two');
    modal.close();
  });

  it('an input method’s Enter chooses nothing', () => {
    const modal = new Numbers(app);
    modal.open();
    press('Enter', { isComposing: true });
    expect(modal.chosen).toEqual([]);
    modal.close();
  });
});

describe('FuzzySuggestModal', () => {
  class Fruits extends FuzzySuggestModal<string> {
    readonly chosen: string[] = [];
    getItems(): string[] {
      return ['Grapefruit', 'Apple', 'Grape'];
    }
    getItemText(fruit: string): string {
      return fruit;
    }
    onChooseItem(fruit: string): void {
      this.chosen.push(fruit);
    }
  }

  it('shows all in their order while nothing is typed, then the best match first with its letters marked', () => {
    const modal = new Fruits(app);
    modal.open();
    const shown = (): (string | null)[] =>
      Array.from(document.querySelectorAll('.suggestion-item'), (el) => el.textContent);
    expect(shown()).toEqual(['Grapefruit', 'Apple', 'Grape']);
    modal.inputEl.value = 'gre';
    modal.inputEl.trigger('input');
    expect(shown()).toEqual(['Grape', 'Grapefruit']);
    const marked = Array.from(document.querySelectorAll('.is-selected .suggestion-highlight'), (el) => el.textContent);
    expect(marked).toEqual(['Gr', 'e']);
    press('Enter');
    expect(modal.chosen).toEqual(['Grape']);
  });
});
