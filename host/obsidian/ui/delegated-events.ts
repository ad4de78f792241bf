type Delegated = (this: unknown, ev: Event, target: HTMLElement) => unknown;

interface Registration {
  readonly type: string;
  readonly selector: string;
  readonly listener: Delegated;
  readonly handler: (ev: Event) => void;
}

const registrations = new WeakMap<EventTarget, Registration[]>();

/** `el.on(type, selector, listener)`: the listener hears events of descendants matching the selector. */
export function listenDelegated(
  this: HTMLElement | Document,
  type: string,
  selector: string,
  listener: Delegated,
  options?: boolean | AddEventListenerOptions,
): void {
  const handler = (ev: Event): void => {
    const from = ev.target instanceof Element ? ev.target.closest(selector) : null;
    if (from && this.contains(from)) listener.call(this, ev, from as HTMLElement);
  };
  this.addEventListener(type, handler, options);
  registrations.set(this, [...(registrations.get(this) ?? []), { type, selector, listener, handler }]);
}

/** `el.off(type, selector, listener)`: undoes `on` with the same arguments. */
export function stopDelegated(
  this: HTMLElement | Document,
  type: string,
  selector: string,
  listener: Delegated,
  options?: boolean | AddEventListenerOptions,
): void {
  const all = registrations.get(this) ?? [];
  const gone = all.filter((one) => one.type === type && one.selector === selector && one.listener === listener);
  for (const { handler } of gone) this.removeEventListener(type, handler, options);
  registrations.set(
    this,
    all.filter((one) => !gone.includes(one)),
  );
}
