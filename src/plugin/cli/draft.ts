import type { CliFlags, Plugin } from 'obsidian';
import type { DraftOutcome } from '../../actions/letters/draft-outcome';
import { draftableKinds } from '../../drafts/letter-kinds';
import { interfaceText } from '../../text/interface';
import { answerDraft } from '../answers';
import type { PluginContext } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';

const { cli } = interfaceText;

const flags: CliFlags = {
  file: { value: '<path>', description: cli.file, required: true },
  kind: { value: '<kind>', description: cli.draftKind(draftableKinds) },
  person: { value: '<name>', description: cli.person },
  what: { value: '<promise>', description: cli.what },
  override: { description: cli.override },
  format: { value: '<text|json>', description: cli.format },
};

/** `interview-follow-up:draft`: letters of any kind from the command line. Nothing is opened and no notice shown. */
export function registerDraft(plugin: Plugin, context: PluginContext): void {
  plugin.registerCliHandler('interview-follow-up:draft', cli.draft, flags, async (given) => {
    const checked = checkArguments(given, flags);
    if ('error' in checked) return errorOutput(checked.format, checked.error);
    const outcome = await answerDraft(context, checked.values);
    if ('error' in outcome) return errorOutput(checked.format, outcome.error);
    return checked.format === 'json' ? JSON.stringify(outcome, null, 2) : outcomeText(outcome);
  });
}

function outcomeText({ created, existing, failed }: DraftOutcome): string {
  const lines = [
    ...created.map(cli.created),
    ...existing.map(cli.existing),
    ...failed.map(({ person, reason }) => cli.failed(person, reason)),
  ];
  return lines.length === 0 ? cli.nothing : lines.join('\n');
}
