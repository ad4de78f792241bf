import { onWindowMigrated } from './window-migration';
import { createElement, createSvgElement } from './create-element';
import { listenDelegated, stopDelegated } from './delegated-events';
import { installKeymap } from './keymap';
import { installLanguageExtras } from './language-extras';

/** Members of Node that the app adds (`obsidian.d.ts`, `declare global`). */
const nodeMembers = {
  detach(this: Node) {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node) {
    while (this.firstChild) this.removeChild(this.firstChild);
  },
  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    return node;
  },
  indexOf(this: Node, other: Node): number {
    return Array.prototype.indexOf.call(this.childNodes, other);
  },
  setChildrenInPlace(this: Node, children: Node[]) {
    const wanted = new Set(children);
    for (const child of Array.from(this.childNodes)) if (!wanted.has(child)) this.removeChild(child);
    children.forEach((child, index) => {
      const there = this.childNodes[index] ?? null;
      if (there !== child) this.insertBefore(child, there);
    });
  },
  appendText(this: Node, text: string) {
    this.appendChild(this.doc.createTextNode(text));
  },
  instanceOf(this: Node, type: new () => unknown): boolean {
    if (this instanceof type) return true;
    const inOwnWindow = (this.win as unknown as Record<string, unknown>)[type.name];
    return typeof inOwnWindow === 'function' && this instanceof inOwnWindow;
  },
  createEl(this: Node, tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
    return createElement(this.doc, tag, info, callback, this);
  },
  createDiv(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
    return createElement(this.doc, 'div', info, callback, this);
  },
  createSpan(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
    return createElement(this.doc, 'span', info, callback, this);
  },
  createSvg(this: Node, tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
    return createSvgElement(this.doc, tag, info, callback, this);
  },
};

const elementMembers = {
  getText(this: Element): string {
    return this.textContent ?? '';
  },
  setText(this: Element, text: string | DocumentFragment) {
    if (typeof text === 'string') this.textContent = text;
    else this.replaceChildren(text);
  },
  addClass(this: Element, ...classes: string[]) {
    this.addClasses(classes);
  },
  addClasses(this: Element, classes: string[]) {
    this.classList.add(...classes.filter(Boolean));
  },
  removeClass(this: Element, ...classes: string[]) {
    this.removeClasses(classes);
  },
  removeClasses(this: Element, classes: string[]) {
    this.classList.remove(...classes.filter(Boolean));
  },
  toggleClass(this: Element, classes: string | string[], value: boolean) {
    for (const name of typeof classes === 'string' ? [classes] : classes) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: string | number | boolean | null) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, attributes: Record<string, string | number | boolean | null>) {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
    const found = this.closest(selector);
    return found && lastParent && !lastParent.contains(found) ? null : found;
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string): string {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.doc.activeElement === this;
  },
  find(this: Element, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  },
  findAllSelf(this: Element, selector: string): Element[] {
    const below = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...below] : below;
  },
};

const styledMembers = {
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

const htmlElementMembers = {
  ...styledMembers,
  show(this: HTMLElement) {
    if (this.style.display === 'none') this.style.display = '';
  },
  hide(this: HTMLElement) {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean) {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  /** Without layout (jsdom) `offsetParent` is always null; then hidden ancestors and attachment decide. */
  isShown(this: HTMLElement): boolean {
    if (this.offsetParent) return true;
    if (!this.win.navigator.userAgent.includes('jsdom') || !this.isConnected) return false;
    return this.closest('[style*="display: none"]') === null;
  },
  on: listenDelegated,
  off: stopDelegated,
  onClickEvent(this: HTMLElement, listener: (ev: MouseEvent) => unknown, options?: AddEventListenerOptions) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
    let wasConnected = this.isConnected;
    const observer = new MutationObserver(() => {
      if (this.isConnected && !wasConnected) {
        if (once) observer.disconnect();
        listener();
      }
      wasConnected = this.isConnected;
    });
    observer.observe(this.doc, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  onWindowMigrated,
  trigger(this: HTMLElement, eventType: string) {
    this.dispatchEvent(new Event(eventType, { bubbles: true, cancelable: true }));
  },
};

const globalMembers = {
  createEl: (tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
    createElement(document, tag, info, callback),
  createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
    createElement(document, 'div', info, callback),
  createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
    createElement(document, 'span', info, callback),
  createSvg: (tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) =>
    createSvgElement(document, tag, info, callback),
  createFragment(callback?: (fragment: DocumentFragment) => void): DocumentFragment {
    const fragment = document.createDocumentFragment();
    callback?.(fragment);
    return fragment;
  },
  fish: (selector: string) => document.querySelector(selector),
  fishAll: (selector: string) => Array.from(document.querySelectorAll(selector)),
  isBoolean: (value: unknown) => typeof value === 'boolean',
  ready(fn: () => unknown) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => fn(), { once: true });
    else fn();
  },
  sleep: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
  nextFrame: () => new Promise<void>((resolve) => void requestAnimationFrame(() => resolve())),
};

/**
 * Gives a window what the app's windows have: element helpers, `doc`, `win`, `activeDocument`, global `createEl`, and
 * the listener that feeds keymap scopes. Call once, before anything else of this folder is used.
 */
export function installDom(win: Window & typeof globalThis): void {
  Object.assign(win.Node.prototype, nodeMembers);
  Object.assign(win.Element.prototype, elementMembers);
  Object.assign(win.HTMLElement.prototype, htmlElementMembers);
  Object.assign(win.SVGElement.prototype, styledMembers);
  Object.assign(win.Document.prototype, { on: listenDelegated, off: stopDelegated });
  Object.assign(win.DocumentFragment.prototype, {
    find(this: DocumentFragment, selector: string) {
      return this.querySelector(selector);
    },
    findAll(this: DocumentFragment, selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
  });
  const ownerDocument = (node: Node) =>
    node.nodeType === Node.DOCUMENT_NODE ? (node as Document) : node.ownerDocument;
  const getters = (read: Record<string, (this: unknown) => unknown>): PropertyDescriptorMap =>
    Object.fromEntries(Object.entries(read).map(([name, get]) => [name, { get, configurable: true }]));
  Object.defineProperties(
    win.Node.prototype,
    getters({
      doc(this: unknown) {
        return ownerDocument(this as Node) ?? win.document;
      },
      win(this: unknown) {
        return ownerDocument(this as Node)?.defaultView ?? win;
      },
      constructorWin: () => win,
    }),
  );
  Object.defineProperties(
    win.UIEvent.prototype,
    getters({
      targetNode(this: unknown) {
        return (this as UIEvent).target;
      },
      doc: () => win.document,
      win: () => win,
    }),
  );
  Object.assign(win.UIEvent.prototype, {
    instanceOf(this: UIEvent, type: new () => unknown) {
      return this instanceof type;
    },
  });
  Object.assign(win, globalMembers, { activeWindow: win, activeDocument: win.document });
  installLanguageExtras(win);
  installKeymap(win);
}
