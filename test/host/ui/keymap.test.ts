/** @jest-environment <rootDir>/test/host/ui/jsdom-environment.mjs */
import type { App } from 'obsidian';
import { installDom } from '../../../host/obsidian/ui/dom';
import { prepareFuzzySearch, prepareSimpleSearch } from '../../../host/obsidian/ui/fuzzy';
import { AbstractInputSuggest } from '../../../host/obsidian/ui/input-suggest';
import { Keymap, Scope, keymap } from '../../../host/obsidian/ui/keymap';

const press = (key: string, init: KeyboardEventInit = {}): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

// obsidian.d.ts, Scope.register and Keymap.
describe('Scope and Keymap', () => {
  it('calls the handler of the key with exactly its modifiers; null means any', () => {
    const heard: string[] = [];
    const scope = new Scope();
    scope.register(['Mod'], 'k', () => void heard.push('mod k'));
    scope.register([], 'k', () => void heard.push('k'));
    scope.register(null, 'Enter', () => void heard.push('enter'));
    keymap.pushScope(scope);
    press('k');
    press('K', { ctrlKey: true });
    press('k', { ctrlKey: true, shiftKey: true });
    press('Enter', { altKey: true });
    keymap.popScope(scope);
    press('k');
    expect(heard).toEqual(['k', 'mod k', 'enter']);
  });

  it('returning false keeps the key from everybody else; the scope pushed last hears alone', () => {
    const heard: string[] = [];
    document.body.addEventListener('keydown', () => heard.push('page'), { once: true });
    const [below, above] = [new Scope(), new Scope()];
    below.register([], 'x', () => void heard.push('below'));
    above.register([], 'x', () => {
      heard.push('above');
      return false;
    });
    keymap.pushScope(below);
    keymap.pushScope(above);
    expect(press('x')).toBe(false);
    keymap.popScope(above);
    expect(press('x')).toBe(true);
    keymap.popScope(below);
    expect(heard).toEqual(['above', 'below', 'page']);
  });

  it('asks the parent scope for keys it does not handle, and forgets what was unregistered', () => {
    const heard: string[] = [];
    const parent = new Scope();
    parent.register([], 'a', () => void heard.push('parent'));
    const child = new Scope(parent);
    const handler = child.register([], 'a', () => {
      heard.push('child');
      return true;
    });
    keymap.pushScope(child);
    press('a');
    child.unregister(handler);
    press('a');
    keymap.popScope(child);
    expect(heard).toEqual(['child', 'parent']);
  });

  it.each([
    [{}, false],
    [{ ctrlKey: true }, 'tab'],
    [{ ctrlKey: true, altKey: true }, 'split'],
    [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
    [{ button: 1 }, 'tab'],
  ])('isModEvent(%j) is %s', (init, wanted) => {
    expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(wanted);
  });
});

// obsidian.d.ts, prepareFuzzySearch; the app ranks by score, highest first.
describe('searches', () => {
  it('fuzzy puts first what holds the query as it stands, wherever its words occur elsewhere', () => {
    const search = prepareFuzzySearch('new interview note');
    const scores = ['Interview: New interview note', 'Interview: Show notes that need a view'].map(
      (text) => search(text)?.score ?? -Infinity,
    );
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
  });

  it('fuzzy finds letters in order, better where they stand together and early', () => {
    const search = prepareFuzzySearch('ana');
    expect(search('nope')).toBeNull();
    const score = (text: string): number => search(text)?.score ?? -Infinity;
    expect(score('Ana Ruiz')).toBeLessThanOrEqual(0);
    expect(score('Ana Ruiz')).toBeGreaterThan(score('Mariana Ruiz'));
    expect(score('Mariana Ruiz')).toBeGreaterThan(score('a new area'));
    expect(search('Ana Ruiz')?.matches).toEqual([[0, 3]]);
  });

  it('simple wants every word as it is', () => {
    expect(prepareSimpleSearch('ruiz ana')('Ana Ruiz')?.matches).toEqual([
      [0, 3],
      [4, 8],
    ]);
    expect(prepareSimpleSearch('ar')('Ana Ruiz')).toBeNull();
  });
});

// obsidian.d.ts, AbstractInputSuggest (1.4.10).
describe('AbstractInputSuggest', () => {
  class Names extends AbstractInputSuggest<string> {
    protected getSuggestions(query: string): string[] {
      return ['Ana', 'Anders', 'Ben'].filter((name) => name.toLowerCase().startsWith(query.toLowerCase()));
    }
    renderSuggestion(name: string, el: HTMLElement): void {
      el.setText(name);
    }
  }

  const shown = (): (string | null)[] =>
    Array.from(document.querySelectorAll('.suggestion-item'), (el) => el.textContent);

  it('suggests while the input is focused, chooses by keyboard, and closes on Escape and blur', async () => {
    const input = document.body.createEl('input', { type: 'text' });
    const names = new Names({} as App, input);
    const chosen: string[] = [];
    names.onSelect((name) => {
      chosen.push(name);
      names.setValue(name);
      names.close();
    });
    input.focus();
    await Promise.resolve();
    expect(shown()).toEqual(['Ana', 'Anders', 'Ben']);
    input.value = 'an';
    input.trigger('input');
    await Promise.resolve();
    press('ArrowDown');
    press('Enter');
    expect(chosen).toEqual(['Anders']);
    expect(input.value).toBe('Anders');
    expect(shown()).toEqual([]);
    input.trigger('input');
    await Promise.resolve();
    press('Escape');
    expect(shown()).toEqual([]);
    input.trigger('input');
    await Promise.resolve();
    input.blur();
    expect(shown()).toEqual([]);
  });
});
