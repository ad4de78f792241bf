import { differingPart } from '../../domain/differing-part';
import type { DraftNote } from '../../domain/draft-note';
import type { FollowUp, Section } from '../../domain/follow-up';
import { sections } from '../../domain/follow-up';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { PlacedFollowUp } from '../../domain/list-order';
import { countUpTo } from '../../domain/list-order';
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

/**
 * What was made of each group before, by its key. Whatever concerns a row, a letter included, makes another object of
 * it, so that a row that is the same object has the same item.
 */
export type KnownGroups = Map<string, KnownGroup>;

interface KnownGroup {
  readonly rows: readonly Row[];
  readonly items: readonly RowItem[];
  readonly draftable: readonly FollowUp[];
}

const nothingKnown: KnownGroup = { rows: [], items: [], draftable: [] };

/**
 * The items of the list, in the order shown. Rows that the filter leaves out are not counted either.
 * @param known takes what is made, and gives back what is as it was
 */
export function listItems(
  agenda: AgendaNow,
  choices: ListChoices,
  facts: ListFacts,
  known: KnownGroups = new Map(),
): readonly ListItem[] {
  const words = fold(choices.filter).split(' ').filter(Boolean);
  const { followUps, problems } = words.length === 0 ? agenda : found(agenda, words, facts);
  const groups =
    choices.groupBy === 'section' ? bySection(followUps, problems) : byCompany([...followUps, ...problems], facts);
  const keys = new Set(groups.map(({ key }) => key));
  for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
  const items: ListItem[] = [];
  for (const group of groups) {
    const { heading, rows } = itemsOf(group, choices, facts, known);
    items.push(heading);
    if (!heading.folded) for (const row of rows) items.push(row);
  }
  return items;
}

/** Where each heading stands among the items, by its key. */
export function headingsOf(items: readonly ListItem[]): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (item?.type !== 'group') break;
    headings.set(item.key, index);
    index += item.folded ? 1 : item.count + 1;
  }
  return headings;
}

type Row = PlacedFollowUp | Problem;

interface Group {
  readonly key: string;
  readonly title: string;
  readonly section?: Section;
  readonly rows: readonly Row[];
}

function bySection(followUps: readonly PlacedFollowUp[], problems: readonly Problem[]): readonly Group[] {
  let from = 0;
  return sections.flatMap((section) => {
    const to = countUpTo(followUps, section);
    const rows: readonly Row[] = section === 'needs-attention' ? problems : followUps.slice(from, to);
    from = to;
    return rows.length === 0 ? [] : [{ key: sectionKey(section), title: sectionTitle(section), section, rows }];
  });
}

/** Companies in the order in which something is to be done for them. */
function byCompany(rows: readonly Row[], facts: ListFacts): readonly Group[] {
  const groups = new Map<string, { readonly title: string; readonly rows: Row[] }>();
  for (const row of rows) {
    const company = 'followUp' in row ? row.followUp.company : companyOfProblem(row, facts);
    const key = company === undefined ? 'company' : `company ${fold(company)}`;
    const group = groups.get(key) ?? { title: company ?? interfaceText.list.noCompany, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function itemsOf(
  group: Group,
  { folded }: ListChoices,
  facts: ListFacts,
  known: KnownGroups,
): { readonly heading: GroupItem; readonly rows: readonly RowItem[] } {
  const { key, title, section, rows } = group;
  const before = known.get(key) ?? nothingKnown;
  const items = rowItemsOf(group, facts, before);
  const draftable = items === before.items ? before.draftable : items.filter(isToDraft).map(({ followUp }) => followUp);
  known.set(key, { rows, items, draftable });
  const heading: GroupItem = {
    type: 'group',
    key,
    title,
    ...given({ section }),
    count: rows.length,
    folded: folded.has(key),
    draftable,
  };
  return { heading, rows: items };
}

const isToDraft = (item: RowItem): item is FollowUpItem => item.type === 'follow-up' && item.toDraft;

/** The items of a group; they are made only for rows that are new. */
function rowItemsOf({ key, rows }: Group, facts: ListFacts, before: KnownGroup): readonly RowItem[] {
  const { start, endOfOne, endOfOther } = differingPart(before.rows, rows);
  if (start === endOfOne && start === endOfOther) return before.items;
  const items = new Map(before.rows.slice(start, endOfOne).map((row, at) => [row, before.items[start + at]]));
  const made = rows.slice(start, endOfOther).map((row) => items.get(row) ?? itemOf(row, key, facts));
  return [...before.items.slice(0, start), ...made, ...before.items.slice(endOfOne)];
}

function itemOf(row: Row, group: string, facts: ListFacts): RowItem {
  if (!('followUp' in row)) {
    const { path, code, property = '', written = '' } = row;
    return { type: 'problem', key: `problem ${path} ${code} ${property} ${written}`, group, problem: row };
  }
  const { followUp, section } = row;
  const draft = facts.draftFor(followUp);
  const isNow = section === 'overdue' || section === 'due-now';
  const toDraft = isNow && draft === undefined && asksForLetter(followUp);
  return { type: 'follow-up', key: followUp.id, group, section, followUp, draft, toDraft };
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

const companyOfProblem = ({ path, company }: Problem, facts: ListFacts): string | undefined =>
  company ?? facts.companyOf(path);

function wordsOfProblem(problem: Problem, facts: ListFacts): string {
  const { path, property = '', written = '' } = problem;
  return fold(
    [path, property, written, companyOfProblem(problem, facts) ?? '', sectionTitle('needs-attention')].join(' '),
  );
}
