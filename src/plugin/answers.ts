import type { AgendaAnswer, AgendaFilter } from '../actions/agenda-json';
import { agendaJson } from '../actions/agenda-json';
import { checkedLetter } from '../actions/letters/checked-letter';
import type { DraftOutcome } from '../actions/letters/draft-outcome';
import { draftMessage } from '../actions/draft-message';
import { given } from '../domain/given';
import { baseNameOf } from '../domain/reference';
import { draftableKinds } from '../drafts/letter-kinds';
import type { Finding } from '../text/findings';
import { findingText } from '../text/findings';
import { interfaceText } from '../text/interface';
import { notices } from '../text/notices';
import { notePath } from './cli/note-path';
import type { PluginContext } from './plugin-context';
import { onLatestText } from './plugin-context';

const { cli } = interfaceText;

/** Why a question makes no sense, in words. */
export interface Refusal {
  readonly error: string;
}

/** Arguments by name, as text from outside: that their names are known is all that has been checked. */
export type WrittenArguments = Readonly<Record<string, string>>;

/** The agenda of this moment, as the command line and the API answer it. */
export async function answerDue(context: PluginContext, filter: AgendaFilter): Promise<AgendaAnswer> {
  await context.index.whenReady();
  await context.index.settled();
  return agendaJson(context.index, context.clock.now(), context.language, filter);
}

/** Drafts letters, as the command line and the API ask for it. Nothing is opened and no notice shown. */
export async function answerDraft(context: PluginContext, written: WrittenArguments): Promise<DraftOutcome | Refusal> {
  const { file = '', kind: wanted = 'thank-you', person, what, override } = written;
  const kind = draftableKinds.find((known) => known === wanted);
  if (kind === undefined) return { error: cli.unknownValue('kind', wanted, draftableKinds) };
  if (override !== undefined && override !== 'true' && override !== 'false') {
    return { error: cli.unknownValue('override', override, ['true', 'false']) };
  }
  const path = notePath(context, file);
  if (path === null) return { error: cli.noNote(file) };
  await context.index.whenReady();
  if (context.index.interviewAt(path) === undefined) return { error: notices.notAnInterview(baseNameOf(path)) };
  return onLatestText(context, () =>
    draftMessage(context, path, {
      kind,
      ...(person === undefined ? {} : { people: [person] }),
      ...given({ what }),
      override: override === 'true',
      open: false,
      announce: false,
    }),
  );
}

/** A finding with its sentence. */
export type FindingRow = Pick<Finding, 'line' | 'rule' | 'severity' | 'text'> & { readonly message: string };

/** What there is to look at in a draft, as the command line and the API answer it. */
export async function answerCheck(
  context: PluginContext,
  { file = '' }: WrittenArguments,
): Promise<readonly FindingRow[] | Refusal> {
  const path = notePath(context, file);
  if (path === null) return { error: cli.noNote(file) };
  await context.index.whenReady();
  await context.index.settled();
  const letter = await onLatestText(context, () => checkedLetter(context, path));
  if ('error' in letter) return letter;
  return letter.findings.map((finding) => {
    const { line, rule, severity, text } = finding;
    return { line, rule, severity, text, message: findingText(finding) };
  });
}
