/** @jest-environment <rootDir>/test/host/ui/jsdom-environment.mjs */
import { installDom } from '../../../host/obsidian/ui/dom';

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

// obsidian.d.ts, `declare global`.
describe('elements', () => {
  it('createEl takes classes, text, attributes, value, parent and prepend, and never parses HTML', () => {
    document.body.createEl('p');
    const el = document.body.createEl('input', {
      cls: 'a b',
      attr: { 'data-x': 1, hidden: null },
      type: 'text',
      placeholder: 'Name',
      value: 'Ana',
      title: 'Who',
      prepend: true,
    });
    expect(el.outerHTML).toBe('<input class="a b" data-x="1" title="Who" type="text" placeholder="Name">');
    expect(el.value).toBe('Ana');
    expect(document.body.firstChild).toBe(el);
    expect(createDiv({ text: '<b>x</b>' }).childElementCount).toBe(0);
    expect(createSpan('just a class').className).toBe('just a class');
  });

  it('the callback of createEl runs before the element is in the document', () => {
    const connected: boolean[] = [];
    document.body.createDiv({}, (el) => connected.push(el.isConnected));
    expect(connected).toEqual([false]);
  });

  it('toggleClass, setAttr with null, setText with a fragment, empty and detach', () => {
    const el = document.body.createDiv('a');
    el.toggleClass(['b', 'c'], true);
    el.toggleClass('a', false);
    el.setAttr('role', 'row');
    el.setAttr('role', null);
    el.setText(createFragment((fragment) => fragment.createEl('b', { text: 'Ana' })));
    expect(el.outerHTML).toBe('<div class="b c"><b>Ana</b></div>');
    el.empty();
    expect(el.childNodes).toHaveLength(0);
    el.detach();
    expect(el.isConnected).toBe(false);
  });

  it('doc and win lead to the window of the element', () => {
    const el = createDiv();
    expect(el.doc).toBe(document);
    expect(el.win).toBe(window);
    expect(el.instanceOf(HTMLElement)).toBe(true);
    expect(el.instanceOf(HTMLInputElement)).toBe(false);
    expect(activeDocument).toBe(document);
  });

  it('isShown is false when detached or inside something hidden', () => {
    const outer = document.body.createDiv();
    const inner = outer.createDiv();
    expect(inner.isShown()).toBe(true);
    outer.hide();
    expect(inner.isShown()).toBe(false);
    outer.show();
    expect(inner.isShown()).toBe(true);
    outer.detach();
    expect(inner.isShown()).toBe(false);
  });

  it('on hears events of matching descendants until off', () => {
    const list = document.body.createEl('ul');
    const item = list.createEl('li', 'wanted');
    const heard: HTMLElement[] = [];
    const listener = (_evt: MouseEvent, target: HTMLElement): void => void heard.push(target);
    list.on('click', '.wanted', listener);
    item.createSpan().click();
    list.createEl('li').click();
    list.off('click', '.wanted', listener);
    item.click();
    expect(heard).toEqual([item]);
  });

  it('setChildrenInPlace keeps what stays where it is', () => {
    const list = document.body.createDiv();
    const [a, b, c] = [list.createDiv(), list.createDiv(), createDiv()];
    list.setChildrenInPlace([c, b]);
    expect(Array.from(list.children)).toEqual([c, b]);
    expect(a.isConnected).toBe(false);
  });

  it('onNodeInserted fires when the element comes into the document', async () => {
    const el = createDiv();
    let times = 0;
    el.onNodeInserted(() => times++, true);
    document.body.append(el);
    await Promise.resolve();
    el.detach();
    document.body.append(el);
    await Promise.resolve();
    expect(times).toBe(1);
  });
});

describe('additions to the language', () => {
  it('are there and are not enumerable', () => {
    expect([1, 2, 3].last()).toBe(3);
    expect([1, 2].contains(2)).toBe(true);
    expect([1, 1, 2].unique()).toEqual([1, 2]);
    expect(Math.clamp(5, 0, 3)).toBe(3);
    expect(Object.isEmpty({})).toBe(true);
    expect('{0} and {1}'.format('a', 'b')).toBe('a and b');
    expect(Object.keys([])).toEqual([]);
    expect(
      Object.entries(Object.getOwnPropertyDescriptors(Array.prototype)).filter(([, { enumerable }]) => enumerable),
    ).toEqual([]);
  });
});
