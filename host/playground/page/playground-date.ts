const RealDate = Date;
let fixed: number | null = null;

const now = (): number => fixed ?? RealDate.now();

/** A Date whose "now" may be set; everything else is the real Date, and old and new instances are instances of it. */
export function installPlaygroundDate(): void {
  const handler: ProxyHandler<DateConstructor> = {
    construct: (target, args: unknown[], newTarget: (...given: unknown[]) => unknown) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  };
  const PlaygroundDate = new Proxy(RealDate, handler);
  RealDate.prototype.constructor = PlaygroundDate;
  window.Date = PlaygroundDate;
}

/**
 * Sets what time it is for everything in the page, as local `2026-07-21T09:00`; null goes back to the real time. What
 * the app does when a person comes back to the window is done too, so that the plugin looks at the clock.
 */
export function setNow(local: string | null): void {
  const time = local === null ? null : new RealDate(local).getTime();
  if (time !== null && Number.isNaN(time)) throw new Error(`Not a time: ${local}`);
  fixed = time;
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('focus'));
}
