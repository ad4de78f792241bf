import type { Menu, Plugin } from 'obsidian';
import { draftThankYous } from '../actions/draft-thank-yous';
import { logReply } from '../actions/log-reply';
import { templateAt, unusedTemplate } from '../actions/letters/own-template';
import { markSent } from '../actions/mark-sent';
import { addStepText } from '../text/add-step-text';
import { interfaceText } from '../text/interface';
import { letterText } from '../text/letter-text';
import { templateText } from '../text/template-text';
import { askNextStep } from './add-next-step-modal';
import { chooseStatus } from './choose-status';
import { chooseMessage } from './draft-message-modal';
import { checkLetter, handOverLetter } from './letters/hand-over-letter';
import type { PluginContext } from './plugin-context';
import { onLatestText } from './plugin-context';
import { showPreview } from './preview-modal';

/** Adds what can be done with an interview note, a draft or a template to the menus of files and editors. */
export function addNoteMenus(plugin: Plugin, context: PluginContext): void {
  const { workspace } = plugin.app;
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => addEntries(menu, context, file.path)));
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, _, { file }) => {
      if (file !== null) addEntries(menu, context, file.path);
    }),
  );
}

function addEntries(menu: Menu, context: PluginContext, path: string): void {
  const { index } = context;
  const add = (title: string, icon: string, act: () => unknown): void => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setSection('interview-follow-up')
        .onClick(() => void act()),
    );
  };
  if (index.interviewAt(path) !== undefined) {
    add(interfaceText.menus.draftThankYous, 'mail-plus', () =>
      onLatestText(context, () => draftThankYous(context, path)),
    );
    add(interfaceText.menus.draftMessage, 'message-square-plus', () => chooseMessage(context, path));
    add(addStepText.menu, 'handshake', () => askNextStep(context, path));
    add(interfaceText.menus.logReply, 'reply', () => logReply(context, path));
    add(interfaceText.actions.setStatus, 'flag', () => chooseStatus(context, path));
  }
  const template = templateAt(context, path)?.kind;
  if (template !== undefined) add(templateText.preview.menu, 'eye', () => showPreview(context, template, path));
  const unused = unusedTemplate(context, path);
  if (unused !== undefined) add(templateText.preview.menu, 'eye', () => context.announcer.announce(unused));
  const draft = index.draftAt(path);
  if (draft !== undefined) {
    const { check, copy, copyRich, mail } = letterText.entries;
    add(check, 'spell-check', () => checkLetter(context, path));
    add(copy, 'copy', () => handOverLetter(context, path, 'copy'));
    add(copyRich, 'copy-plus', () => handOverLetter(context, path, 'copyRich'));
    if ((draft.channel ?? 'email') === 'email') add(mail, 'send', () => handOverLetter(context, path, 'mail'));
  }
  if (draft?.status === 'draft') {
    add(interfaceText.menus.markSent, 'mail-check', () => markSent(context, path));
  }
}
