import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';

interface Handler extends KeymapEventHandler {
  readonly listener: KeymapEventListener;
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `Mod` is Cmd on Apple's systems and Ctrl elsewhere. */
function hasModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
  switch (modifier) {
    case 'Ctrl':
      return evt.ctrlKey;
    case 'Meta':
      return evt.metaKey;
    case 'Alt':
      return evt.altKey;
    case 'Shift':
      return evt.shiftKey;
    case 'Mod':
      return isMac() ? evt.metaKey : evt.ctrlKey;
  }
}

const concrete = (modifier: Modifier): Modifier => (modifier !== 'Mod' ? modifier : isMac() ? 'Meta' : 'Ctrl');
const compiled = (modifiers: readonly Modifier[]): string => modifiers.map(concrete).sort().join(',');

/**
 * Keys of one surface. Restores what the mocks leave out: handlers are called; a handler matches any modifiers when it
 * was registered with `null`; returning `false` keeps the key from everybody else; unhandled keys go to the parent.
 */
export class Scope {
  private handlers: Handler[] = [];

  constructor(private readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler: Handler = { scope: this, modifiers: modifiers && compiled(modifiers), key, listener: func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.handlers = this.handlers.filter((one) => one !== handler);
  }

  /** Asks the handlers in order, then the parent; the first answer that is not undefined counts. */
  handleKey(evt: KeyboardEvent, context: KeymapContext): unknown {
    for (const { key, modifiers, listener } of [...this.handlers]) {
      const matches =
        (key === null || key.toLowerCase() === evt.key.toLowerCase()) &&
        (modifiers === null || modifiers === context.modifiers);
      if (!matches) continue;
      const answer: unknown = listener(evt, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(evt, context);
  }
}

/** The stack of scopes: the one pushed last hears keys alone, as an open modal or menu does in the app. */
export class Keymap {
  readonly rootScope = new Scope();
  private scopes: Scope[] = [];

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes = this.scopes.filter((one) => one !== scope);
  }

  /** Feeds one keydown to the scope on top. */
  onKeyEvent(evt: KeyboardEvent): void {
    if (evt.isComposing) return;
    const held = (['Ctrl', 'Meta', 'Alt', 'Shift'] as const).filter((modifier) => hasModifier(evt, modifier));
    const context: KeymapContext = { modifiers: compiled(held), key: evt.key, vkey: evt.key };
    const scope = this.scopes[this.scopes.length - 1] ?? this.rootScope;
    if (scope.handleKey(evt, context) === false) {
      evt.preventDefault();
      evt.stopPropagation();
    }
  }

  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return hasModifier(evt, modifier);
  }

  /** Where a person wants a link opened: Mod or middle click a tab, Mod+Alt a split, Mod+Alt+Shift a window. */
  static isModEvent(evt?: UserEvent | null): PaneType | boolean {
    if (!evt) return false;
    if (evt instanceof MouseEvent && evt.button === 1) return 'tab';
    if (!hasModifier(evt, 'Mod')) return false;
    if (!evt.altKey) return 'tab';
    return evt.shiftKey ? 'window' : 'split';
  }
}

/** The one keymap of this window, `app.keymap`. */
export const keymap = new Keymap();

/** Listens before anything else in the window, as the app does, so that scopes may keep a key for themselves. */
export function installKeymap(win: Window): void {
  win.addEventListener('keydown', (evt) => keymap.onKeyEvent(evt), true);
}
