import type { Plugin } from 'obsidian';
import type { Clock } from '../actions/ports';

/** How often to look at the clock besides, in milliseconds: it may have been set, or the computer may have slept. */
const looking = 60_000;
/** The longest time that a browser's timer can wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** What passing time can bring. Both are called often and must cost nothing where nothing is different. */
export interface TimeEvents {
  readonly onTime: () => void;
  /** The computer is in another time zone now. */
  readonly onZone: () => void;
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Waits for moments. A timer alone would be late after sleep, so the clock is also looked at when a window gets the
 * focus or becomes visible, and once a minute.
 * @returns how to say which moment is waited for next
 */
export function watchTime(plugin: Plugin, clock: Clock, { onTime, onZone }: TimeEvents): (next: Date) => void {
  let zone = zoneHere();
  let timer = 0;

  function look(): void {
    const here = zoneHere();
    if (here === zone) return onTime();
    zone = here;
    onZone();
  }

  plugin.registerInterval(window.setInterval(look, looking));
  plugin.registerDomEvent(window, 'focus', look);
  plugin.registerDomEvent(activeDocument, 'visibilitychange', look);
  plugin.registerEvent(
    plugin.app.workspace.on('window-open', (_, opened) => plugin.registerDomEvent(opened, 'focus', look)),
  );
  plugin.register(() => window.clearTimeout(timer));

  return (next) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, Math.min(Math.max(0, next.getTime() - clock.now().getTime()), longestTimer));
  };
}
