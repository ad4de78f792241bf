import type { Command } from 'obsidian';
import type { DraftNote } from '../domain/draft-note';
import type { Interview } from '../domain/interview';
import { interfaceText } from '../text/interface';
import { activeDraft, activeInterview } from './active-note';
import type { PluginContext } from './plugin-context';

/** A command of the palette as its file declares it; the app's form of it is made when the plugin starts. */
export type PaletteCommand = (context: PluginContext) => Command;

type CommandId = keyof typeof interfaceText.commands;

/** A command that can always be run. */
export function anywhere(id: CommandId, run: (context: PluginContext) => unknown): PaletteCommand {
  return (context) => ({ id, name: interfaceText.commands[id], callback: () => run(context) });
}

/**
 * A command that is offered only where there is something to run it on.
 * @param find what it is run on; undefined where there is nothing
 */
export function onlyOn<Target>(
  id: CommandId,
  find: (context: PluginContext) => Target | undefined,
  run: (context: PluginContext, target: Target) => unknown,
): PaletteCommand {
  return (context) => ({
    id,
    name: interfaceText.commands[id],
    checkCallback(checking) {
      const target = find(context);
      if (target !== undefined && !checking) void run(context, target);
      return target !== undefined;
    },
  });
}

/** A command for the interview note in front of the person. */
export function onInterview(
  id: CommandId,
  run: (context: PluginContext, interview: Interview) => unknown,
): PaletteCommand {
  return onlyOn(id, activeInterview, run);
}

/** A command for the draft in front of the person. */
export function onDraft(id: CommandId, run: (context: PluginContext, draft: DraftNote) => unknown): PaletteCommand {
  return onlyOn(id, activeDraft, run);
}
