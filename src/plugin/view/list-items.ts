import type { DraftNote } from '../../domain/draft-note';
import type { FollowUp, Section } from '../../domain/follow-up';
import { sections } from '../../domain/follow-up';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { Problem } from '../../domain/problem';
import type { PlacedFollowUp } from '../../domain/section';
import { interfaceText } from '../../text/interface';
import { followUpTitle, kindTitle, sectionTitle } from '../../text/titles';
import type { AgendaNow } from '../live-agenda';
import { asksForLetter } from './asks-for-letter';

/** The heading of a section or a company, with how many rows stand below it. */
export interface GroupItem {
  readonly type: 'group';
  readonly key: string;
  readonly title: string;
  /** The section, where the list is grouped by section. */
  readonly section?: Section;
  readonly count: number;
  readonly folded: boolean;
  /** What is to be written below it now and has no letter yet, shown or folded away. */
  readonly draftable: readonly FollowUp[];
}

/** One thing to do or to wait for. */
export interface FollowUpItem {
  readonly type: 'follow-up';
  readonly key: string;
  readonly group: string;
  readonly section: Section;
  readonly followUp: FollowUp;
  readonly draft: DraftNote | undefined;
  /** Place among the rows of its group, from 1. */
  readonly place: number;
}

/** Something in a note that was not understood. */
export interface ProblemItem {
  readonly type: 'problem';
  readonly key: string;
  readonly group: string;
  readonly problem: Problem;
  readonly place: number;
}

/** Everything that the list shows, from the top, headings and rows alike. */
export type ListItem = GroupItem | FollowUpItem | ProblemItem;

/** A row below a heading. */
export type RowItem = FollowUpItem | ProblemItem;

/** What the person chose to see. */
export interface ListChoices {
  readonly filter: string;
  readonly groupBy: 'section' | 'company';
  /** Keys of the headings whose rows are folded away. */
  readonly folded: ReadonlySet<string>;
}

/** What the list has to know of the vault besides the agenda. */
export interface ListFacts {
  draftFor(followUp: FollowUp): DraftNote | undefined;
  companyOf(path: string): string | undefined;
}

/** The key of a section's heading. */
export const sectionKey = (section: Section): string => `section ${section}`;

/** The items of the list, in the order shown. Rows that the filter leaves out are not counted either. */
export function listItems(agenda: AgendaNow, choices: ListChoices, facts: ListFacts): readonly ListItem[] {
  const words = fold(choices.filter).split(' ').filter(Boolean);
  const isFound = (wordsOfRow: () => string): boolean => words.length === 0 || containsAll(wordsOfRow(), words);
  const rows: Row[] = [
    ...agenda.followUps.filter(({ followUp }) => isFound(() => wordsOf(followUp))),
    ...agenda.problems
      .filter((problem) => isFound(() => wordsOfProblem(problem, facts)))
      .map((problem) => ({ problem, section: 'needs-attention' as const })),
  ];
  const groups = choices.groupBy === 'section' ? bySection(rows) : byCompany(rows, facts);
  return groups.flatMap((group) => itemsOf(group, choices, facts));
}

type Row =
  | (PlacedFollowUp & { readonly problem?: never })
  | { readonly problem: Problem; readonly section: Section; readonly followUp?: never };

interface Group {
  readonly key: string;
  readonly title: string;
  readonly section?: Section;
  readonly rows: readonly Row[];
}

function bySection(rows: readonly Row[]): readonly Group[] {
  return sections.flatMap((section) => {
    const inSection = rows.filter((row) => row.section === section);
    return inSection.length === 0
      ? []
      : [{ key: sectionKey(section), title: sectionTitle(section), section, rows: inSection }];
  });
}

/** Companies in the order in which something is to be done for them. */
function byCompany(rows: readonly Row[], facts: ListFacts): readonly Group[] {
  const groups = new Map<string, { readonly title: string; readonly rows: Row[] }>();
  for (const row of rows) {
    const company = row.followUp ? row.followUp.company : facts.companyOf(row.problem.path);
    const key = company === undefined ? 'company' : `company ${fold(company)}`;
    const group = groups.get(key) ?? { title: company ?? interfaceText.list.noCompany, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function itemsOf(group: Group, { folded }: ListChoices, facts: ListFacts): readonly ListItem[] {
  const { key, title, section, rows } = group;
  const isFolded = folded.has(key);
  const items = rows.map((row, index) => itemOf(row, key, index + 1, facts));
  const heading: GroupItem = {
    type: 'group',
    key,
    title,
    ...given({ section }),
    count: rows.length,
    folded: isFolded,
    draftable: items.filter(isDraftable).map(({ followUp }) => followUp),
  };
  return isFolded ? [heading] : [heading, ...items];
}

/** Whether a row is a letter that is to be written now and has not been drafted yet. */
function isDraftable(item: ListItem): item is FollowUpItem {
  return (
    item.type === 'follow-up' &&
    item.draft === undefined &&
    asksForLetter(item.followUp) &&
    (item.section === 'overdue' || item.section === 'due-now')
  );
}

function itemOf(row: Row, group: string, place: number, facts: ListFacts): RowItem {
  if (row.followUp === undefined) {
    const { path, code, property = '', written = '' } = row.problem;
    return {
      type: 'problem',
      key: `problem ${path} ${code} ${property} ${written}`,
      group,
      problem: row.problem,
      place,
    };
  }
  const { followUp, section } = row;
  return { type: 'follow-up', key: followUp.id, group, section, followUp, draft: facts.draftFor(followUp), place };
}

const containsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

function wordsOf(followUp: FollowUp): string {
  const { company = '', role = '', person, what = '', kind } = followUp;
  return fold([followUpTitle(followUp), company, role, person?.text ?? '', what, kindTitle(kind), kind].join(' '));
}

function wordsOfProblem({ path, property = '', written = '' }: Problem, facts: ListFacts): string {
  return fold([path, property, written, facts.companyOf(path) ?? '', sectionTitle('needs-attention')].join(' '));
}
