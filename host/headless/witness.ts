import { type DOMWindow, VirtualConsole } from 'jsdom';

/**
 * Sees what the app would print to its console: errors in listeners of the page and what plugins log. Promises that
 * nobody waits for are seen by Node and by jest themselves.
 */
export class Witness {
  readonly console = new VirtualConsole();
  /** What was logged, each with its level in front. */
  readonly logged: string[] = [];
  readonly errors: unknown[] = [];

  constructor() {
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      this.console.on(level, (...args: unknown[]) => this.logged.push(`${level}: ${args.map(String).join(' ')}`));
    }
    this.console.on('jsdomError', () => undefined);
  }

  watch(window: DOMWindow): void {
    window.addEventListener('error', (event) => this.errors.push(event.error));
  }
}
