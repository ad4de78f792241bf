import { randomUUID } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import type { DOMWindow } from 'jsdom';

/** Heights that a list asks for; jsdom lays nothing out, so windows are tall and rows are of one height. */
const rowHeight = 44;
const windowHeight = 100_000;

/** What jsdom leaves out and the app's window has. Nothing here is worth a test of looks: that is the browser's part. */
export function installMissingParts(window: DOMWindow): void {
  const define = (target: object, name: string, value: unknown): void => {
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
  };
  class NoObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): [] {
      return [];
    }
  }
  for (const [name, value] of Object.entries({
    TextEncoder,
    TextDecoder,
    structuredClone,
    CSS: { escape: escapeCss },
  })) {
    define(window, name, value);
  }
  define(window.crypto, 'randomUUID', () => randomUUID());
  define(window, 'ResizeObserver', NoObserver);
  define(window, 'IntersectionObserver', NoObserver);
  define(window, 'matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
  const clipboard = {
    text: '',
    writeText: writeText.bind(null, window),
    write: write.bind(null, window),
    readText: () => Promise.resolve(window.hostClipboard ?? ''),
  };
  define(window.navigator, 'clipboard', clipboard);
  define(window, 'ClipboardItem', ClipboardItem);
  define(window.Element.prototype, 'scrollIntoView', () => undefined);
  define(window.Element.prototype, 'scrollTo', () => undefined);
  define(window.Element.prototype, 'setPointerCapture', () => undefined);
  define(window.Element.prototype, 'releasePointerCapture', () => undefined);
  if (!('PointerEvent' in window)) define(window, 'PointerEvent', window.MouseEvent);
  window.hostOpened = [];
  window.open = (url) => {
    window.hostOpened.push(String(url));
    return null;
  };
  Object.defineProperty(window.HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset.index === undefined ? windowHeight : rowHeight;
    },
  });
  Object.defineProperty(window.HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 400 });
}

/** Enough of `CSS.escape` for selectors made of ids and data attributes. */
function escapeCss(text: string): string {
  return text.replace(/[^\w-]|^\d/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `);
}

function writeText(window: DOMWindow, text: string): Promise<void> {
  window.hostClipboard = text;
  delete window.hostClipboardHtml;
  return Promise.resolve();
}

/** What is put on a clipboard in several forms at once. */
class ClipboardItem {
  constructor(readonly forms: Readonly<Record<string, Blob>>) {}
}

async function write(window: DOMWindow, [item]: readonly ClipboardItem[]): Promise<void> {
  const forms = item?.forms ?? {};
  const [html, text] = await Promise.all([textOf(window, forms['text/html']), textOf(window, forms['text/plain'])]);
  window.hostClipboardHtml = html;
  window.hostClipboard = text;
}

function textOf(window: DOMWindow, blob: Blob | undefined): Promise<string> {
  const reader = new window.FileReader();
  return new Promise((resolve) => {
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(blob ?? new window.Blob([]));
  });
}

declare module 'jsdom' {
  interface DOMWindow {
    /** Addresses that plugins opened, `mailto:` among them. */
    hostOpened: string[];
    /** What was last copied, and the same as rich text where it was. */
    hostClipboard?: string;
    hostClipboardHtml?: string;
  }
}
