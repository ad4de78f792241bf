import type { CliFlags, Plugin } from 'obsidian';
import type { DraftOutcome } from '../../actions/draft-outcome';
import { draftMessage } from '../../actions/draft-message';
import { baseNameOf } from '../../domain/reference';
import { draftableKinds } from '../../drafts/letter-kinds';
import { interfaceText } from '../../text/interface';
import { notices } from '../../text/notices';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';
import { checkArguments, errorOutput } from './cli-arguments';
import { notePath } from './note-path';

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
    const { file = '', kind: wanted = 'thank-you', person, what, override } = checked.values;
    const kind = draftableKinds.find((known) => known === wanted);
    if (kind === undefined) return errorOutput(checked.format, cli.unknownValue('kind', wanted, draftableKinds));
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
      draftMessage(context, path, {
        kind,
        ...(person === undefined ? {} : { people: [person] }),
        ...(what === undefined ? {} : { what }),
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
