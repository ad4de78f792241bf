import type { Plugin } from 'obsidian';
import { Component } from 'obsidian';
import type { Clock } from '../actions/ports';

/** One minute, in milliseconds. */
const minute = 60_000;
/** How long after a full minute to look, in milliseconds: what is due at a minute is overdue only when it has passed. */
const afterwards = 50;

/** What passing time can bring. Both are called often and must cost nothing where nothing is different. */
export interface TimeEvents {
  readonly onTime: () => void;
  /** The computer is in another time zone now. */
  readonly onZone: () => void;
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Looks at the clock after each full minute, at which everything falls that the rules know. A timer alone would be late
 * after sleep, so the clock is also looked at when a window gets the focus or becomes visible.
 */
export function watchTime(plugin: Plugin, clock: Clock, { onTime, onZone }: TimeEvents): void {
  let zone = zoneHere();
  let timer = 0;

  function look(): void {
    const here = zoneHere();
    if (here === zone) return onTime();
    zone = here;
    onZone();
  }

  function lookEachMinute(): void {
    timer = window.setTimeout(
      () => {
        look();
        lookEachMinute();
      },
      minute - (clock.now().getTime() % minute) + afterwards,
    );
  }

  lookEachMinute();
  plugin.register(() => window.clearTimeout(timer));
  plugin.registerDomEvent(window, 'focus', look);
  plugin.registerDomEvent(activeDocument, 'visibilitychange', look);
  const { workspace } = plugin.app;
  const watching = new WeakMap<Window, Component>();
  plugin.registerEvent(
    workspace.on('window-open', (_, opened) => {
      const looker = plugin.addChild(new Component());
      looker.registerDomEvent(opened, 'focus', look);
      watching.set(opened, looker);
    }),
  );
  // What is registered keeps its window in memory.
  plugin.registerEvent(
    workspace.on('window-close', (_, closed) => {
      const looker = watching.get(closed);
      if (looker !== undefined) plugin.removeChild(looker);
    }),
  );
}
