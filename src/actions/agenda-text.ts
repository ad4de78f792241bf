import { localTimeOf } from '../domain/day';
import { sections } from '../domain/follow-up';
import type { Language } from '../text/language';
import { notices } from '../text/notices';
import { followUpTitle, sectionTitle } from '../text/titles';
import type { AgendaRow } from './agenda-json';

/**
 * Rows of the agenda as text for a terminal: sections with counts, and in each row what to do, when, where and why.
 * @param now days leave its year out, and only what opens later says when
 */
export function agendaText(rows: readonly AgendaRow[], language: Language, now: Date): string {
  if (rows.length === 0) return notices.agenda.empty;
  const parts = sections.map((section) => {
    const inSection = rows.filter((row) => row.section === section);
    if (inSection.length === 0) return null;
    return [`${sectionTitle(section)} (${inSection.length})`, ...inSection.map((row) => rowText(row, language, now))];
  });
  return parts.flatMap((part) => (part === null ? [] : part.join('\n'))).join('\n\n');
}

function rowText(row: AgendaRow, language: Language, now: Date): string {
  const said = (time: string) => language.moment(time.replace(/T(?:00:00|23:59)$/, ''), now.getFullYear());
  const { kind, person, what, company, role, opens, due } = row;
  const title =
    kind === 'problem'
      ? `${row.note}: ${what ?? ''}`
      : followUpTitle({
          kind,
          ...(person === null ? {} : { person: { text: person } }),
          ...(what === null ? {} : { what }),
          ...(company === null ? {} : { company }),
        });
  const place = [company, role].filter((part) => part !== null).join(', ');
  const facts = [
    ...(kind === 'problem' || place === '' ? [] : [place]),
    ...(opens === null || opens <= localTimeOf(now) ? [] : [notices.agenda.opens(said(opens))]),
    ...(due === null ? [] : [notices.agenda.due(said(due))]),
    ...(row.draft === null ? [] : [notices.agenda.drafted]),
  ];
  return [`  ${[title, ...facts].join(' · ')}`, ...(row.why === '' ? [] : [`    ${row.why}`])].join('\n');
}
