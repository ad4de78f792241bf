import type { PluginManifest } from 'obsidian';
import type { FileStat, Storage, StoredVault } from '../../obsidian/vault/storage';

/** Taken before the host refuses plugins the network: the page's own way to its server. */
const ownFetch = window.fetch.bind(window);

const headers = (token: string): Record<string, string> => ({ 'X-Playground-Token': token });

async function post<T>(token: string, action: string, body: object): Promise<T> {
  const response = await ownFetch(`/api/${action}`, {
    method: 'POST',
    headers: { ...headers(token), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T & { readonly error?: string; readonly code?: string | null };
  if (!response.ok) throw Object.assign(new Error(answer.error ?? response.statusText), { code: answer.code });
  return answer;
}

/** The vault on the other side of the page. */
export function serverStorage(token: string): Storage {
  return {
    load: () => post<StoredVault>(token, 'load', {}),
    write: (path, text) => post<FileStat>(token, 'write', { path, text }),
    remove: (path) => post<void>(token, 'remove', { path }),
    rename: (from, to) => post<void>(token, 'rename', { from, to }),
    mkdir: (path) => post<void>(token, 'mkdir', { path }),
  };
}

/** Asks the server to look for changes made by others at once; they arrive by way of `followOutsideChanges`. */
export const lookOutside = (token: string): Promise<void> => post<void>(token, 'look', {});

/** Hears of files changed by others until the page is closed; `text` is null for a file that is gone. */
export async function followOutsideChanges(
  token: string,
  onChange: (path: string, text: string | null) => void,
): Promise<void> {
  const response = await ownFetch('/api/changes', { headers: headers(token) });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader || !response.ok) throw new Error('The server tells of no changes.');
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter(Boolean)) {
      const changes = JSON.parse(line) as readonly { readonly path: string; readonly text: string | null }[];
      for (const { path, text } of changes) onChange(path, text);
    }
  }
}

/** The plugin's manifest, or null where the playground runs without a plugin. */
export async function readManifest(): Promise<PluginManifest | null> {
  return (await (await ownFetch('/manifest.json')).json()) as PluginManifest | null;
}
