import * as mocks from 'obsidian-test-mocks/obsidian';
import { Events } from './base/events';
import { Host, type HostOptions } from './host';
import { Platform, apiVersion, getLanguage, requireApiVersion } from './platform/environment';
import { debounce, getAllTags, normalizePath, parseFrontMatterTags, parseLinktext } from './platform/functions';
import { request, requestUrl } from './platform/network';
import { parseYaml, stringifyYaml } from './platform/yaml';
import { DateValue } from './plugin/bases-values';
import { Plugin } from './plugin/plugin';
import * as ui from './ui/index';
import { FileManager } from './vault/file-manager';
import { TAbstractFile, TFile, TFolder } from './vault/tree';
import { Vault } from './vault/vault';
import { MetadataCache } from './metadata/metadata-cache';
import { EditableFileView, FileView, MarkdownView, TextFileView } from './workspace/file-views';
import { WorkspaceLeaf } from './workspace/leaf';
import * as splits from './workspace/splits';
import { ItemView, View } from './workspace/view';
import { Workspace } from './workspace/workspace';

export type { Host, HostApp, HostOptions } from './host';

/** What `require('obsidian')` gives a plugin: the mocks, and over them what had to be corrected. */
export const obsidian: Readonly<Record<string, unknown>> = {
  ...mocks,
  ...ui,
  ...splits,
  ...{ Events, Vault, TAbstractFile, TFile, TFolder, FileManager, MetadataCache, Workspace, WorkspaceLeaf, Plugin },
  ...{ DateValue },
  ...{ View, ItemView, FileView, EditableFileView, TextFileView, MarkdownView },
  ...{ Platform, apiVersion, getLanguage, requireApiVersion, request, requestUrl, parseYaml, stringifyYaml },
  ...{ debounce, getAllTags, normalizePath, parseFrontMatterTags, parseLinktext },
};

/** Makes a host in this window; the vault is read at `start`. */
export function createHost(options: HostOptions = {}): Host {
  return new Host(options, {
    modules: { ...options.modules, obsidian: { ...obsidian, ...options.modules?.['obsidian'] } },
    installDom: ui.installDom,
    screen: {
      keymap: ui.keymap,
      scope: ui.keymap.rootScope,
      setting: (app) => new ui.SettingWindow(app as never),
    },
  });
}
