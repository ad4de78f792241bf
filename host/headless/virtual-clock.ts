import type { DOMWindow } from 'jsdom';

interface Timer {
  readonly id: number;
  readonly callback: (...args: unknown[]) => unknown;
  readonly every: number | null;
  due: number;
}

/** Frames come at this distance, in milliseconds. */
const frame = 16;

/** What `new Date()`, `Date.now()` and `Date()` mean inside the window; everything else about Date stays. */
const virtualDate = `(function (now) {
  const Real = Date;
  function VirtualDate(...args) {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, new.target);
  }
  Object.setPrototypeOf(VirtualDate, Real);
  Object.defineProperty(VirtualDate, 'prototype', { value: Real.prototype });
  Object.defineProperty(VirtualDate, 'length', { value: 7 });
  VirtualDate.now = now;
  Real.prototype.constructor = VirtualDate;
  return VirtualDate;
})`;

/**
 * The only clock of a window: its dates and all of its timers. Time passes when it is told to, so that no test sleeps
 * or reads the real clock.
 */
export class VirtualClock {
  readonly errors: unknown[] = [];
  private timers: Timer[] = [];
  private lastId = 0;
  private time: number;
  private readonly start: number;

  constructor(now: number) {
    this.time = this.start = now;
  }

  /** Milliseconds since 1970, as `Date.now()` gives them in the window. */
  get now(): number {
    return this.time;
  }

  install(window: DOMWindow): void {
    const makeDate = window.eval(virtualDate) as (now: () => number) => unknown;
    const members: Record<string, unknown> = {
      Date: makeDate(() => this.time),
      setTimeout: (callback: Timer['callback'], delay?: number, ...args: unknown[]) =>
        this.add(callback, delay, null, args),
      setInterval: (callback: Timer['callback'], delay?: number, ...args: unknown[]) =>
        this.add(callback, delay, Math.max(1, delay ?? 0), args),
      requestAnimationFrame: (callback: Timer['callback']) =>
        this.add(() => callback(this.time - this.start), frame, null, []),
      requestIdleCallback: (callback: Timer['callback']) =>
        this.add(() => callback({ didTimeout: false, timeRemaining: () => frame }), 1, null, []),
    };
    for (const clear of ['clearTimeout', 'clearInterval', 'cancelAnimationFrame', 'cancelIdleCallback']) {
      members[clear] = (id: number) => this.clear(id);
    }
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(window, name, { value, writable: true, configurable: true });
    }
    Object.defineProperty(window.performance, 'now', { value: () => this.time - this.start, configurable: true });
  }

  /** Runs every timer of the earliest moment that is not after `limit`; says whether there was one. */
  runNext(limit: number): boolean {
    const due = Math.min(...this.timers.map((timer) => timer.due));
    if (!(due <= limit)) return false;
    this.time = Math.max(this.time, due);
    for (const timer of this.timers.filter((waiting) => waiting.due === due)) {
      if (!this.timers.includes(timer)) continue;
      if (timer.every === null) this.clear(timer.id);
      else timer.due = this.time + timer.every;
      try {
        timer.callback();
      } catch (error) {
        this.errors.push(error);
      }
    }
    return true;
  }

  /** Lets time pass without running anything, as while a machine sleeps; overdue timers run afterwards, once each. */
  skipTo(time: number): void {
    this.time = Math.max(this.time, time);
  }

  private add(
    callback: (...args: unknown[]) => unknown,
    delay: number | undefined,
    every: number | null,
    args: unknown[],
  ): number {
    const wait = Math.max(0, Number.isFinite(delay) ? (delay ?? 0) : 0);
    const timer: Timer = { id: ++this.lastId, callback: () => callback(...args), every, due: this.time + wait };
    this.timers.push(timer);
    return timer.id;
  }

  private clear(id: number): void {
    this.timers = this.timers.filter((timer) => timer.id !== id);
  }
}
