import type { HeadlessVault } from '../../host/headless';
import { mark } from './payloads';

/** Elements and attributes that only a text of a note could have brought. */
const foreign = [
  mark,
  `[${mark}]`,
  `[data-${mark}]`,
  '[onerror], [onload], [onclick], [onmouseover], [onfocus], [srcdoc]',
  'script, iframe, object, embed, link, meta, base, form[action], img[src], video, audio',
  'a[href^="javascript:" i], [src^="javascript:" i], a[href^="data:" i]',
].join(', ');

/** Names of files that a system reserves, or that are not what they look like. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^[.\s]|[.\s]$|[<>:"|?*\\\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

/** Where the plugin keeps its settings, and a copy of such as it cannot use. */
const ownData = '.obsidian/plugins/interview-follow-up/data';

/** Names of the files that are there now and were not before. */
export function newPaths(vault: HeadlessVault, before: Readonly<Record<string, string>>): string[] {
  return [...vault.host.disk.files.keys()].filter((path) => !Object.hasOwn(before, path) && !path.startsWith(ownData));
}

/**
 * Fails where a vault, after whatever was done with it, shows any harm: an error, an element that came out of a text, code
 * that ran, a file outside the folder of letters, a prototype with something new in it, an address that was reached for.
 */
export function expectHarmless(vault: HeadlessVault, before: Readonly<Record<string, string>>): void {
  expect(vault.errors).toEqual([]);
  expect(vault.logged).toEqual([]);
  expect(vault.host.networkAttempts).toEqual([]);
  expect([...vault.window.document.querySelectorAll(foreign)].map((element) => element.outerHTML)).toEqual([]);
  const ran = vault.window.eval('[typeof top.evil, Object.keys(Object.prototype), ({}).polluted]') as unknown[];
  expect([...ran.slice(0, 1), [...(ran[1] as string[])], ran[2]]).toEqual(['undefined', [], undefined]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  for (const path of newPaths(vault, before)) {
    expect(path).toMatch(/^Follow-ups\//);
    for (const name of path.split('/')) expect(name).not.toMatch(reserved);
    expect(new TextEncoder().encode(path).length).toBeLessThan(1000);
  }
}
