import type { CliFlags, Plugin } from 'obsidian';
import type { DraftOutcome } from '../../actions/draft-outcome';
import { draftThankYous } from '../../actions/draft-thank-yous';
import { baseNameOf } from '../../domain/reference';
import { interfaceText } from '../../text/interface';
import { notices } from '../../text/notices';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';
import { notePath } from './note-path';

const { cli } = interfaceText;

const flags: CliFlags = {
  file: { value: '<path>', description: cli.file, required: true },
  kind: { value: '<kind>', description: cli.draftKind },
  person: { value: '<name>', description: cli.person },
  override: { description: cli.override },
  format: { value: '<text|json>', description: cli.format },
};

/** `interview-follow-up:draft`: thank-you letters from the command line. Nothing is opened and no notice shown. */
export function registerDraft(plugin: Plugin, context: PluginContext): void {
  plugin.registerCliHandler('interview-follow-up:draft', cli.draft, flags, async (given) => {
    const checked = checkArguments(given, flags);
    if ('error' in checked) return errorOutput(checked.format, checked.error);
    const { file = '', kind, person, override } = checked.values;
    if (kind !== undefined && kind !== 'thank-you') {
      return errorOutput(checked.format, cli.unknownValue('kind', kind, ['thank-you']));
    }
    if (override !== undefined && override !== 'true' && override !== 'false') {
      return errorOutput(checked.format, cli.unknownValue('override', override, ['true', 'false']));
    }
    const path = notePath(context, file);
    if (path === null) return errorOutput(checked.format, cli.noNote(file));
    await context.index.whenReady();
    if (context.index.interviewAt(path) === undefined) {
      return errorOutput(checked.format, notices.notAnInterview(baseNameOf(path)));
    }
    const outcome = await onLatestText(context, () =>
      draftThankYous(context, path, {
        ...(person === undefined ? {} : { people: [person] }),
        override: override === 'true',
        open: false,
        announce: false,
      }),
    );
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
