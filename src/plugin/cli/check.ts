import type { CliFlags, Plugin } from 'obsidian';
import { cliText } from '../../text/cli-text';
import { interfaceText } from '../../text/interface';
import { answerCheck } from '../answers';
import type { PluginContext } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';

const { cli } = interfaceText;

const flags: CliFlags = {
  file: { value: '<path>', description: cliText.draftFile, required: true },
  format: { value: '<text|json>', description: cli.format },
};

/** `interview-follow-up:check`: what there is to look at in a draft before it goes out, line by line. */
export function registerCheck(plugin: Plugin, context: PluginContext): void {
  plugin.registerCliHandler('interview-follow-up:check', cliText.check, flags, async (given) => {
    const checked = checkArguments(given, flags);
    if ('error' in checked) return errorOutput(checked.format, checked.error);
    const findings = await answerCheck(context, checked.values);
    if ('error' in findings) return errorOutput(checked.format, findings.error);
    if (checked.format === 'json') return JSON.stringify(findings, null, 2);
    return findings.length === 0 ? cliText.nothingToFix : findings.map(cliText.finding).join('\n');
  });
}
