import type { Command, Plugin } from 'obsidian';
import { createBase } from '../../actions/create-base';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';
import { registerTimeline } from '../timeline/timeline-bases-view';

/** Makes a base of the interviews. It is offered where Bases is on, which may be later than the start of the plugin. */
export function createBaseCommand(plugin: Plugin, context: PluginContext): Command {
  let hasBases = registerTimeline(plugin, context);
  return {
    id: 'create-base',
    name: interfaceText.commands['create-base'],
    checkCallback(checking) {
      hasBases ||= registerTimeline(plugin, context);
      if (hasBases && !checking) void createBase(context);
      return hasBases;
    },
  };
}
