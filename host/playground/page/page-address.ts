const parameters = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/** A value of the address's fragment, which no server sees: the token, `now`, `phone`, `theme`. */
export const addressParameter = (name: string): string | null => parameters().get(name);

/** Whether the page shows the app as on a phone. */
export const isPhone = (): boolean => addressParameter('phone') !== null;

/** Adds or removes a parameter and loads the page anew: what it changes is decided when the app starts. */
export function toggleParameter(name: string): void {
  const wanted = parameters();
  if (wanted.has(name)) wanted.delete(name);
  else wanted.set(name, '1');
  location.hash = wanted.toString();
  location.reload();
}
