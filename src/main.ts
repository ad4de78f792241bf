import { getLanguage, Plugin } from 'obsidian';
import { buildContext } from './plugin/build-context';
import { registerCheck } from './plugin/cli/check';
import type { Api } from './plugin/api';
import { buildApi } from './plugin/api';
import { registerCalendar } from './plugin/cli/calendar';
import { registerDraft } from './plugin/cli/draft';
import { registerDue } from './plugin/cli/due';
import { registerLog } from './plugin/cli/log';
import { allCommands } from './plugin/commands/all-commands';
import { createBaseCommand } from './plugin/commands/create-base';
import { watchOpenLetters } from './plugin/letters/watch-open-letters';
import { showCodeBlocks } from './plugin/code-block/show-code-blocks';
import { followLinks } from './plugin/links/follow-links';
import { addNoteMenus } from './plugin/note-menus';
import { noticeAtStart } from './plugin/notice-at-start';
import type { PluginContext } from './plugin/plugin-context';
import { pause, systemClock } from './plugin/ports/app-ports';
import { noticeAnnouncer } from './plugin/ports/notice-announcer';
import { showPreview } from './plugin/preview-modal';
import type { KeptSettings } from './plugin/settings/keep-settings';
import { keepSettings } from './plugin/settings/keep-settings';
import { settingFields } from './plugin/settings/setting-fields';
import { FollowUpSettingsTab } from './plugin/settings/settings-tab';
import { addStatusBarCount } from './plugin/status-bar';
import { DueListView } from './plugin/view/due-list-view';
import { dueListViewType } from './plugin/view/view-type';
import { watchVault } from './plugin/watch-vault';
import { interfaceText } from './text/interface';
import { languageFor } from './text/language';

/** Builds the pieces and registers them with Obsidian. The vault is read once the app is ready, not here. */
export default class InterviewFollowUpPlugin extends Plugin {
  /** For scripts and other plugins; see interview-follow-up.d.ts. */
  api: Api | undefined;
  #settings: KeptSettings | undefined;

  override async onload(): Promise<void> {
    const language = languageFor(getLanguage());
    const fields = settingFields(language);
    const settings = await keepSettings(this, noticeAnnouncer, fields);
    this.#settings = settings;
    const context = buildContext(this, settings, language);

    this.registerView(dueListViewType, (leaf) => new DueListView(leaf, context));
    this.registerHoverLinkSource(dueListViewType, { display: interfaceText.list.hoverSource, defaultMod: true });
    this.addRibbonIcon('mail-check', interfaceText.commands['open-due-list'], () => void context.openList());
    this.addSettingTab(new FollowUpSettingsTab(this, settings, fields, () => void showPreview(context)));
    for (const command of allCommands(context)) this.addCommand(command);
    this.addCommand(createBaseCommand(this, context));
    addNoteMenus(this, context);
    addStatusBarCount(this, context);
    watchOpenLetters(this, context);
    registerDue(this, context);
    registerDraft(this, context);
    registerCalendar(this, context);
    registerCheck(this, context);
    registerLog(this, context);
    showCodeBlocks(this, context);
    this.api = buildApi(this, context);
    followLinks(this, context);
    watchVault(this, context.index, systemClock, pause);
    this.#noticeWhenStarting(context);
  }

  /** The first time, the list is shown at once, without taking the focus. */
  override onUserEnable(): void {
    const { workspace } = this.app;
    workspace.onLayoutReady(() => void workspace.ensureSideLeaf(dueListViewType, 'right', { reveal: true }));
  }

  override onExternalSettingsChange(): void {
    void this.#settings?.reload();
  }

  /** The notice is for the start of the app, not for switching the plugin on. */
  #noticeWhenStarting(context: PluginContext): void {
    if (!this.app.workspace.layoutReady) void noticeAtStart(context);
  }
}
