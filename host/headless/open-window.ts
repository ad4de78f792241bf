import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { type DOMWindow, JSDOM } from 'jsdom';
import { installMissingParts } from './missing-parts';
import type { VirtualClock } from './virtual-clock';
import type { Witness } from './witness';

let compiled: { readonly path: string; readonly script: Script } | null = null;

/** Opens a jsdom window, on the clock given or on the real one, with the bundle of the stand-in evaluated in it. */
export function openWindow(
  clock: VirtualClock | null,
  witness: Witness,
  bundle = resolve('build/host/obsidian.js'),
): DOMWindow {
  const dom = new JSDOM('<!doctype html><html lang="en"><head></head><body class="theme-light"></body></html>', {
    url: 'http://localhost/',
    runScripts: 'outside-only',
    pretendToBeVisual: clock === null,
    virtualConsole: witness.console,
  });
  witness.watch(dom.window);
  clock?.install(dom.window);
  installMissingParts(dom.window);
  if (compiled?.path !== bundle)
    compiled = {
      path: bundle,
      script: new Script(withFastGlobals(readFileSync(bundle, 'utf8')), { filename: bundle }),
    };
  compiled.script.runInContext(dom.getInternalVMContext());
  return dom.window;
}

/** The language's own globals as constants of the bundle: jsdom's window answers for each of them through a slow call. */
function withFastGlobals(code: string): string {
  const names = 'Object Array Map Set String Number Boolean Symbol RegExp Math JSON Promise Error Date Reflect'.split(
    ' ',
  );
  return `var ObsidianHost = (function (${names.join(', ')}) {${code}\nreturn ObsidianHost;})(${names.join(', ')});`;
}
