import type { CliFlags, Plugin } from 'obsidian';
import { checkedLetter } from '../../actions/checked-letter';
import { cliText } from '../../text/cli-text';
import type { Finding } from '../../text/findings';
import { findingText } from '../../text/findings';
import { interfaceText } from '../../text/interface';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';
import { notePath } from './note-path';

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
    const { file = '' } = checked.values;
    const path = notePath(context, file);
    if (path === null) return errorOutput(checked.format, cli.noNote(file));
    await context.index.whenReady();
    await context.index.settled();
    const letter = await onLatestText(context, () => checkedLetter(context, path));
    if ('error' in letter) return errorOutput(checked.format, letter.error);
    const findings = letter.findings.map(findingJson);
    if (checked.format === 'json') return JSON.stringify(findings, null, 2);
    return findings.length === 0 ? cliText.nothingToMend : findings.map(cliText.finding).join('\n');
  });
}

function findingJson(finding: Finding) {
  const { line, rule, severity, text } = finding;
  return { line, rule, severity, text, message: findingText(finding) };
}
