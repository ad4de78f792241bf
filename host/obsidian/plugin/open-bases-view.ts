import type { BasesPropertyId, BasesView } from 'obsidian';
import {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesViewConfig,
  QueryController,
  type Value,
} from 'obsidian-test-mocks/obsidian';
import type { MetadataCache } from '../metadata/metadata-cache';
import type { TFile as HostFile } from '../vault/tree';
import type { Vault } from '../vault/vault';
import { valueOf } from './bases-values';
import type { Registrations } from './registrations';

interface BasesApp {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly registrations: Registrations;
}

/** What a person chose for a view in the Bases toolbar. */
export interface BasesChoice {
  /** Notes of the base; all of them unless said otherwise. */
  readonly includes?: (path: string) => boolean;
  readonly order?: readonly BasesPropertyId[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A Bases view on the screen. */
export interface OpenBasesView {
  readonly view: BasesView;
  readonly containerEl: HTMLElement;
  close(): void;
}

/** Builds a registered Bases view over notes of the vault, and tells it whenever they change, as Bases does. */
export function openBasesView(app: BasesApp, id: string, choice: BasesChoice = {}): OpenBasesView {
  const registration = app.registrations.basesViews.get(id);
  if (!registration) throw new Error(`No Bases view "${id}".`);
  const containerEl = document.body.appendChild(document.createElement('div'));
  containerEl.className = 'bases-view';
  const controller = QueryController.create2__(app as never, null, containerEl);
  const config = BasesViewConfig.create__(null as never, id, registration.name);
  config.setOrder__([...(choice.order ?? [])]);
  for (const [key, value] of Object.entries(choice.options ?? {})) config.set(key, value);
  const view = registration.factory(controller as never, containerEl);
  const refresh = (): void => {
    const entries = app.vault
      .getMarkdownFiles()
      .filter(({ path }) => choice.includes?.(path) ?? true)
      .map((file) => new NoteEntry(app, file));
    const result = BasesQueryResult.create__(app as never, config, [], []);
    result.setData__(entries);
    result.setGroupedData__([BasesEntryGroup.create__(entries, undefined)]);
    result.setProperties__([...(choice.order ?? [])]);
    view.data = result as never;
    view.onDataUpdated();
  };
  Object.assign(view, { app, config, allProperties: [...(choice.order ?? [])] });
  view.load();
  refresh();
  const resolved = app.metadataCache.on('resolved', refresh);
  return {
    view,
    containerEl,
    close: () => {
      app.metadataCache.offref(resolved);
      view.unload();
      containerEl.remove();
    },
  };
}

/** A note as a row of a base: its properties, and what is known of its file. */
class NoteEntry extends BasesEntry {
  constructor(
    private readonly app: BasesApp,
    private readonly note: HostFile,
  ) {
    super(null, note as never);
  }

  override getValue(propertyId: BasesPropertyId): Value | null {
    const dot = propertyId.indexOf('.');
    const [kind, name] = [propertyId.slice(0, dot), propertyId.slice(dot + 1)];
    if (kind === 'formula') return null;
    const { path, name: fileName, basename, extension } = this.note;
    const facts: Record<string, unknown> = { path, name: fileName, basename, ext: extension, file: path };
    const properties = this.app.metadataCache.getFileCache(this.note)?.frontmatter;
    return valueOf(kind === 'file' ? facts[name] : properties?.[name], this.app as never, path);
  }
}
