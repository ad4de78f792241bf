import type { CliFlags, Plugin } from 'obsidian';
import { agendaText } from '../../actions/agenda-text';
import { sections } from '../../domain/follow-up';
import { interfaceText } from '../../text/interface';
import { answerDue } from '../answers';
import type { PluginContext } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';

const { cli } = interfaceText;

const flags: CliFlags = {
  format: { value: '<text|json>', description: cli.format },
  section: { value: '<section>', description: cli.section(sections) },
  company: { value: '<name>', description: cli.company },
  kind: { value: '<kind>', description: cli.kind },
};

/** `interview-follow-up:due`: the agenda on the command line. */
export function registerDue(plugin: Plugin, context: PluginContext): void {
  plugin.registerCliHandler('interview-follow-up:due', cli.due, flags, async (given) => {
    const checked = checkArguments(given, flags);
    if ('error' in checked) return errorOutput(checked.format, checked.error);
    const { format: _, ...filter } = checked.values;
    const answer = await answerDue(context, filter);
    if ('error' in answer) return errorOutput(checked.format, answer.error);
    return checked.format === 'json'
      ? JSON.stringify(answer.rows, null, 2)
      : agendaText(answer.rows, context.language, context.clock.now());
  });
}
