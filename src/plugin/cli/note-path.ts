import type { PluginContext } from '../plugin-context';

/** The note that an argument names: a path with or without `.md`, or a link's text. Null where there is none. */
export function notePath({ store }: PluginContext, written: string): string | null {
  const path = written.trim().replace(/^\/+/, '');
  const whole = /\.md$/i.test(path) ? path : `${path}.md`;
  return store.source(whole) !== null || store.exists(whole) ? whole : store.resolve(path, '');
}
