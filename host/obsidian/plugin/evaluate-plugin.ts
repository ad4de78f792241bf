import type { PluginManifest } from 'obsidian';
import type { Plugin, PluginApp } from './plugin';

type PluginClass = new (app: PluginApp, manifest: PluginManifest) => Plugin;

/**
 * Looking up a global in jsdom's window costs a call out of the engine; as arguments they are as fast as in the app,
 * without which a bench would measure the host.
 */
const handedOver =
  'Object Array Map Set WeakMap WeakSet String Number Boolean Symbol RegExp Math JSON Promise Error TypeError Date Intl parseInt parseFloat isNaN'.split(
    ' ',
  );

/** Evaluates a built main.js as the app does: CommonJS text that may require `obsidian` and what else is handed in. */
export function evaluatePlugin(mainJs: string, id: string, modules: Readonly<Record<string, unknown>>): PluginClass {
  const require = (name: string): unknown => {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`Cannot find module '${name}'`);
  };
  const module: { exports: { default?: unknown } } = { exports: {} };
  const globals = window as unknown as Record<string, unknown> & { eval(code: string): (...args: unknown[]) => void };
  const wrapped = `(function (require, module, exports, ${handedOver.join(', ')}) {${mainJs}\n})\n//# sourceURL=plugin:${id}`;
  globals.eval(wrapped)(require, module, module.exports, ...handedOver.map((name) => globals[name]));
  const plugin = module.exports.default ?? module.exports;
  if (typeof plugin !== 'function') throw new Error(`The plugin "${id}" exports no class.`);
  return plugin as PluginClass;
}
