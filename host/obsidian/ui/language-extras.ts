/** The additions the app makes to Array, Object, String, Number and Math (`obsidian.d.ts`, `declare global`). */
export function installLanguageExtras(win: Window & typeof globalThis): void {
  const hidden = (target: object, members: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
    }
  };
  hidden(win.Array.prototype, {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this[this.length - 1];
    },
    contains(this: unknown[], target: unknown) {
      return this.includes(target);
    },
    remove(this: unknown[], target: unknown) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
    shuffle(this: unknown[]) {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
  });
  hidden(win.Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  hidden(win.Object, {
    isEmpty: (value: object) => Object.keys(value).length === 0,
    each(value: Record<string, unknown>, callback: (item: unknown, key: string) => boolean | void, context?: unknown) {
      return Object.entries(value).every(([key, item]) => callback.call(context, item, key) !== false);
    },
  });
  hidden(win.String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...args: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole: string, index: string) => args[Number(index)] ?? whole);
    },
  });
  hidden(win.String, { isString: (value: unknown) => typeof value === 'string' });
  hidden(win.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  hidden(win.Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
}
