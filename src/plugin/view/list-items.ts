import type { DraftNote } from '../../domain/draft-note';
import type { FollowUp, Section } from '../../domain/follow-up';
import { sections } from '../../domain/follow-up';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import { groupBy } from '../../domain/group-by';
import type { PlacedFollowUp } from '../../domain/list-order';
import type { Problem } from '../../domain/problem';
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
  /** Whether a letter is to be written now and has not been drafted yet. */
  readonly toDraft: boolean;
}

/** Something in a note that was not understood. */
export interface ProblemItem {
  readonly type: 'problem';
  readonly key: string;
  readonly group: string;
  readonly problem: Problem;
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

/** Rows as they were made before. Whatever concerns a row, a letter included, makes another follow-up of it. */
export type KnownRows = WeakMap<PlacedFollowUp, FollowUpItem>;

/**
 * The items of the list, in the order shown. Rows that the filter leaves out are not counted either.
 * @param known takes the rows that are made, and gives back those that are as they were
 */
export function listItems(
  agenda: AgendaNow,
  choices: ListChoices,
  facts: ListFacts,
  known: KnownRows = new WeakMap(),
): readonly ListItem[] {
  const words = fold(choices.filter).split(' ').filter(Boolean);
  const { followUps, problems } = words.length === 0 ? agenda : found(agenda, words, facts);
  const rows: readonly Row[] = [
    ...followUps,
    ...problems.map((problem) => ({ problem, section: 'needs-attention' as const })),
  ];
  const groups = choices.groupBy === 'section' ? bySection(rows) : byCompany(rows, facts);
  return groups.flatMap((group) => itemsOf(group, choices, facts, known));
}

/** Where each heading stands among the items, by its key. */
export function headingsOf(items: readonly ListItem[]): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  for (const [index, item] of items.entries()) if (item.type === 'group') headings.set(item.key, index);
  return headings;
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
  const inSection = groupBy(rows, ({ section }) => section);
  return sections.flatMap((section) => {
    const found = inSection.get(section);
    return found === undefined
      ? []
      : [{ key: sectionKey(section), title: sectionTitle(section), section, rows: found }];
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

function itemsOf(group: Group, { folded }: ListChoices, facts: ListFacts, known: KnownRows): readonly ListItem[] {
  const { key, title, section, rows } = group;
  const isFolded = folded.has(key);
  const items = rows.map((row) => itemOf(row, key, facts, known));
  const heading: GroupItem = {
    type: 'group',
    key,
    title,
    ...given({ section }),
    count: rows.length,
    folded: isFolded,
    draftable: items.filter(isToDraft).map(({ followUp }) => followUp),
  };
  return isFolded ? [heading] : [heading, ...items];
}

const isToDraft = (item: RowItem): item is FollowUpItem => item.type === 'follow-up' && item.toDraft;

function itemOf(row: Row, group: string, facts: ListFacts, known: KnownRows): RowItem {
  if (row.followUp === undefined) {
    const { path, code, property = '', written = '' } = row.problem;
    return { type: 'problem', key: `problem ${path} ${code} ${property} ${written}`, group, problem: row.problem };
  }
  const before = known.get(row);
  if (before?.group === group) return before;
  const { followUp, section } = row;
  const draft = facts.draftFor(followUp);
  const isNow = section === 'overdue' || section === 'due-now';
  const toDraft = isNow && draft === undefined && asksForLetter(followUp);
  const item: FollowUpItem = { type: 'follow-up', key: followUp.id, group, section, followUp, draft, toDraft };
  known.set(row, item);
  return item;
}

/** What of the agenda contains each of the words. */
function found(
  { followUps, problems }: AgendaNow,
  words: readonly string[],
  facts: ListFacts,
): Pick<AgendaNow, 'followUps' | 'problems'> {
  return {
    followUps: followUps.filter(({ followUp }) => containsAll(wordsOf(followUp), words)),
    problems: problems.filter((problem) => containsAll(wordsOfProblem(problem, facts), words)),
  };
}

const containsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

function wordsOf(followUp: FollowUp): string {
  const { company = '', role = '', person, what = '', kind } = followUp;
  return fold([followUpTitle(followUp), company, role, person?.text ?? '', what, kindTitle(kind), kind].join(' '));
}

function wordsOfProblem({ path, property = '', written = '' }: Problem, facts: ListFacts): string {
  return fold([path, property, written, facts.companyOf(path) ?? '', sectionTitle('needs-attention')].join(' '));
}
