// A script outside the plugin, as people write them: it knows the published types and nothing else.
import type {
  AgendaOptions,
  AgendaRow,
  DraftOutcome,
  Finding,
  InterviewFollowUpApi,
  Refusal,
} from '../../interview-follow-up';

declare const api: InterviewFollowUpApi;

const overdue: AgendaOptions = { section: 'overdue', kind: 'check-in', company: 'Northwind' };

/** What is late, one line each; or why the question made no sense. */
export async function lateLines(): Promise<string> {
  const rows = await api.agenda(overdue);
  if ('error' in rows) return rows.error;
  return rows.map(({ person, company, due, why }: AgendaRow) => [person ?? company, due, why].join(' | ')).join('\n');
}

/** Drafts every letter of a note and looks each over. */
export async function draftAndCheck(note: string): Promise<readonly Finding[]> {
  const outcome: DraftOutcome | Refusal = await api.draft(note, { kind: 'thank-you', override: false });
  if ('error' in outcome) throw new Error(`${api.version}: ${outcome.error}`);
  const findings = await Promise.all(outcome.created.map((path) => api.check(path)));
  return findings.flatMap((found) => ('error' in found ? [] : found));
}

export const stop: () => void = api.onChange(() => lateLines());

// @ts-expect-error a section that does not exist
void api.agenda({ section: 'soon' });
// @ts-expect-error an option that does not exist
void api.agenda({ compny: 'Northwind' });
// @ts-expect-error a letter needs a note
void api.draft();
// @ts-expect-error an answer may be a refusal
export type Length = Awaited<ReturnType<InterviewFollowUpApi['check']>>['length'];
// @ts-expect-error nobody changes the version
api.version = '2';
