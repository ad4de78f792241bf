import type { Channel } from '../domain/channel';
import { compareText } from '../domain/compare-text';
import { localTimeOf } from '../domain/day';
import type { FollowUp, Section } from '../domain/follow-up';
import { sections } from '../domain/follow-up';
import { fold } from '../domain/fold';
import { followUpKinds } from '../domain/kind';
import type { Problem } from '../domain/problem';
import { sectionOf } from '../domain/section';
import type { Language } from '../text/language';
import { notices } from '../text/notices';
import { problemText } from '../text/problem-text';
import { whyText } from '../text/why';
import type { VaultIndex } from './index/vault-index';

/** One row of the agenda as the command line, the API and scripts get it. Names and forms are a public interface. */
export interface AgendaRow {
  readonly id: string;
  readonly kind: FollowUp['kind'] | 'problem';
  readonly section: Section;
  readonly company: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly what: string | null;
  /** Local time, `YYYY-MM-DDTHH:mm`. */
  readonly opens: string | null;
  /** Local time, `YYYY-MM-DDTHH:mm`; the end of a day is `T23:59`. */
  readonly due: string | null;
  readonly channel: Channel | null;
  readonly why: string;
  readonly blocked: NonNullable<FollowUp['blocked']> | null;
  /** Vault path of the interview note. */
  readonly note: string;
  /** Vault path of the draft, where there is one. */
  readonly draft: string | null;
}

/** Which rows are wanted, as text from outside: nothing in it is trusted. */
export interface AgendaFilter {
  readonly section?: string;
  readonly company?: string;
  readonly kind?: string;
}

/** Rows, or why the filter makes no sense. */
export type AgendaAnswer = { readonly rows: readonly AgendaRow[] } | { readonly error: string };

const kinds: readonly string[] = [...followUpKinds, 'problem'];

/**
 * The whole agenda as rows, by section in the order shown, then by due (none last), then by id.
 * @example agendaJson(index, now, english, { section: 'overdue' })
 */
export function agendaJson(index: VaultIndex, now: Date, language: Language, filter: AgendaFilter = {}): AgendaAnswer {
  const error = errorIn(filter);
  if (error !== undefined) return { error };
  const { followUps, problems } = index.agenda(now);
  const rows = [
    ...followUps.map((followUp) => rowOfFollowUp(index, followUp, now, language)),
    ...problems.map((problem) => rowOfProblem(index, problem, language)),
  ];
  return { rows: rows.filter((row) => passes(row, filter)).sort(inOrderShown) };
}

function errorIn({ section, kind }: AgendaFilter): string | undefined {
  const { unknown } = notices.agenda;
  if (section !== undefined && !sections.some((known) => known === section))
    return unknown('section', section, sections);
  if (kind !== undefined && !kinds.includes(kind)) return unknown('kind', kind, kinds);
  return undefined;
}

function passes(row: AgendaRow, { section, company, kind }: AgendaFilter): boolean {
  return (
    (section === undefined || row.section === section) &&
    (kind === undefined || row.kind === kind) &&
    (company === undefined || (row.company !== null && fold(row.company) === fold(company)))
  );
}

const noDue = '9999';

function inOrderShown(one: AgendaRow, other: AgendaRow): number {
  return (
    sections.indexOf(one.section) - sections.indexOf(other.section) ||
    compareText(one.due ?? noDue, other.due ?? noDue) ||
    compareText(one.id, other.id)
  );
}

function rowOfFollowUp(index: VaultIndex, followUp: FollowUp, now: Date, language: Language): AgendaRow {
  const { id, kind, company, role, person, what, opens, due, channel, blocked, interview } = followUp;
  return {
    id,
    kind,
    section: sectionOf(followUp, now),
    company: company ?? null,
    role: role ?? null,
    person: person?.text ?? null,
    what: what ?? null,
    opens: opens && localTimeOf(opens),
    due: due && localTimeOf(due),
    channel: channel ?? null,
    why: whyText(followUp.why, language, now.getFullYear()),
    blocked: blocked ?? null,
    note: interview,
    draft: index.draftFor(followUp)?.path ?? null,
  };
}

function rowOfProblem(index: VaultIndex, problem: Problem, language: Language): AgendaRow {
  const interview = index.interviewAt(problem.path);
  const { title, advice } = problemText(problem, language);
  return {
    id: ['problem', problem.path, problem.code, problem.property ?? '', problem.written ?? ''].join(' '),
    kind: 'problem',
    section: 'needs-attention',
    company: interview?.company?.text ?? problem.company ?? null,
    role: interview?.role ?? null,
    person: null,
    what: title,
    opens: null,
    due: null,
    channel: null,
    why: advice,
    blocked: null,
    note: problem.path,
    draft: null,
  };
}
