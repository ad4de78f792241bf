import type * as Obsidian from 'obsidian';
import type { Host, HostOptions } from '../../obsidian/index';

declare global {
  /** Set by `obsidian.js`, which the page loads first. */
  const ObsidianHost: {
    readonly obsidian: typeof Obsidian;
    createHost(options: HostOptions): Host;
  };
}

export type { Host, HostApp, HostOptions } from '../../obsidian/index';

/** The module `obsidian` of this page; the page builds its own parts from the same classes as a plugin does. */
export const { FuzzySuggestModal, ItemView, Keymap, MarkdownRenderer, Menu, Modal, Notice, Setting, setIcon } =
  ObsidianHost.obsidian;

/** Makes the app of this page. */
export const createHost = (options: HostOptions): Host => ObsidianHost.createHost(options);
