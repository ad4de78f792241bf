import type { Plugin } from 'obsidian';
import { VaultIndex } from '../actions/index/vault-index';
import type { Language } from '../text/language';
import { letterMarks } from './letters/letter-marks';
import { liveAgenda } from './live-agenda';
import type { ListOptions, PluginContext } from './plugin-context';
import { obsidianNoteOpener, obsidianYaml, pause, systemClipboard, systemClock, systemLinks } from './ports/app-ports';
import { noticeAnnouncer } from './ports/notice-announcer';
import { obsidianNoteStore } from './ports/note-store';
import { saveOpenEditors } from './ports/open-editors';
import { askName } from './settings/ask-name';
import type { KeptSettings } from './settings/keep-settings';
import { DueListView } from './view/due-list-view';
import { dueListViewType } from './view/view-type';
import { watchIndexing } from './watch-indexing';
import { watchTime } from './watch-time';

/** Builds what commands and views work with, and connects the index, the clock and the settings to it. */
export function buildContext(plugin: Plugin, settings: KeptSettings, language: Language): PluginContext {
  const { app } = plugin;
  const store = obsidianNoteStore(app);
  const index = new VaultIndex(store, () => settings.current(), obsidianYaml);
  const rebuild = (): void => void index.settingsChanged().then(() => live.refresh());
  const isReading = watchIndexing(plugin, index, () => live.refresh());
  const live = liveAgenda(index, systemClock, isReading);
  plugin.register(index.subscribe(() => live.refresh()));
  watchTime(plugin, systemClock, { onTime: () => live.refresh(), onZone: rebuild });
  plugin.register(settings.onChange(rebuild));
  return {
    app,
    store,
    index,
    live,
    letterMarks: letterMarks(),
    clock: systemClock,
    announcer: noticeAnnouncer,
    opener: obsidianNoteOpener(app),
    settings: () => settings.current(),
    onSettingsChange: (listener) => settings.onChange(listener),
    language,
    yaml: obsidianYaml,
    clipboard: systemClipboard,
    links: systemLinks,
    pause,
    async askForName() {
      const name = await askName(app, settings);
      // Words that cannot be saved stay in their editor; writing into such a note says so.
      await saveOpenEditors(app).catch(() => undefined);
      return name;
    },
    openList: (options) => openList(plugin, options),
  };
}

async function openList({ app }: Plugin, options: ListOptions = {}): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(dueListViewType, 'right', { active: true, reveal: true });
  await leaf.loadIfDeferred();
  if (leaf.view instanceof DueListView) leaf.view.goTo(options);
}
