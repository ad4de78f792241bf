import { fold } from '../../domain/fold';
import type { Person } from '../../domain/person';
import { cleanText } from '../clean-text';
import type { SectionNames } from '../draft-settings';
import { isNeverSaid, isNoPoint } from './never-said';
import { readOutline, type NoteEntry } from './note-outline';
import { attributionOf, namedInHeading, type Attribution } from './attribution';
import { namedAnywhere, panelNames, sharedNames, type PanelName } from './panel-names';

/** Something said in the interview, as plain text that can be woven into a sentence. */
export interface TalkingPoint {
  readonly text: string;
  /** Line in the note's body, from 1. */
  readonly line: number;
  /**
   * How it came to the person: `label` by a name set apart or a heading's own bullet, `heading` under their heading,
   * `subject` and `possessive` as a sentence about them without its first word, `mention` by a link, `dealt` to
   * them because it belongs to nobody in particular.
   */
  readonly by: Attribution['form'] | 'heading' | 'dealt';
  /** The answer noted below a question. */
  readonly answer?: string;
}

/** What the note holds for the letter to one person, best first. No two people share an entry. */
export interface PersonPoints {
  readonly points: readonly TalkingPoint[];
  readonly fit: readonly TalkingPoint[];
  readonly challenges: readonly TalkingPoint[];
  readonly toAnswer: readonly TalkingPoint[];
  /** What was done or learned after the interview. */
  readonly since: readonly TalkingPoint[];
  /** Other applications: for the letter that tells of another offer, and no other. */
  readonly processes: readonly TalkingPoint[];
}

/** Names that a note may use besides the interviewers' own. */
export interface NamesAround {
  /** Other names of an interviewer: aliases, a stated first name. */
  readonly otherNames: (person: Person) => readonly string[];
  /** People who may be named but get no letter; what starts with their name is not dealt out. */
  readonly bystanders: readonly Person[];
}

type Part = keyof PersonPoints;

const eachPart = <Value>(of: (part: Part) => Value): Record<Part, Value> => ({
  points: of('points'),
  fit: of('fit'),
  challenges: of('challenges'),
  toAnswer: of('toAnswer'),
  since: of('since'),
  processes: of('processes'),
});

/** Nothing at all. */
export const noPoints: PersonPoints = eachPart(() => []);

type Place = Part | 'leftOut' | 'elsewhere';

const nobodyElse: NamesAround = { otherNames: () => [], bystanders: [] };

const asWords = (text: string) => fold(text.replace(/[^\p{L}\p{N}\s-]/gu, ' ').replace(/^[\s\d.]+/, ''));
const notThisSection = /\b(prepar\w*|prep|ask|study|research|revise|review)\b/;

function isSection(heading: string, names: readonly string[]): boolean {
  const words = asWords(heading);
  return names.some((name) => {
    const wanted = asWords(name);
    if (wanted === '') return false;
    if (words === wanted || `${words}s` === wanted) return true;
    return (
      words.split(' ').length <= 4 &&
      !notThisSection.test(words) &&
      (words.startsWith(`${wanted} `) || words.endsWith(` ${wanted}`))
    );
  });
}

function placeOf(heading: string, sections: SectionNames): Place | undefined {
  if (isSection(heading, sections.leftOut)) return 'leftOut';
  if (isSection(heading, sections.processes)) return 'processes';
  if (isSection(heading, sections.toAnswer)) return 'toAnswer';
  if (isSection(heading, sections.challenges)) return 'challenges';
  if (isSection(heading, sections.fit)) return 'fit';
  if (isSection(heading, sections.since)) return 'since';
  return isSection(heading, sections.highlights) ? 'points' : undefined;
}

interface Found {
  readonly part: Part;
  /** Positions of the people it belongs to; empty where it belongs to nobody in particular. */
  readonly people: readonly number[];
  readonly point: TalkingPoint;
  readonly rank: number;
}

/** First sentences of a paragraph, each a point of its own; bullets are one point each. */
function piecesOf(entry: NoteEntry): readonly string[] {
  if (entry.kind !== 'paragraph') return [cleanText(entry.text)];
  return cleanText(entry.text)
    .split(/[.!]\s+(?=[\p{Lu}“"])/u)
    .slice(0, 4);
}

/** A paragraph in which lines start with names, as one entry for each of them. */
function apartByName(entry: NoteEntry, names: readonly PanelName[]): readonly NoteEntry[] {
  if (entry.kind !== 'paragraph' || !entry.text.includes('\n')) return [entry];
  const parts: NoteEntry[] = [];
  for (const [at, text] of entry.text.split('\n').entries()) {
    const last = parts.at(-1);
    const form = last && attributionOf(text, cleanText(text), names)?.form;
    if (last === undefined || form === 'label' || form === 'subject' || form === 'possessive')
      parts.push({ ...entry, text, line: entry.line + at });
    else parts[parts.length - 1] = { ...last, text: `${last.text}\n${text}` };
  }
  return parts;
}

/** Whom and what the things above an entry say that it is about. */
interface Heads {
  readonly place: Place;
  readonly people: readonly number[];
  readonly own: boolean;
}

/** What a note is read against: whose names count, whose do not, and the names of sections. */
interface Reading {
  readonly names: readonly PanelName[];
  /** Bystanders, and names that several people share: what starts with them is nobody's. */
  readonly nobodys: readonly (readonly PanelName[])[];
  readonly sections: SectionNames;
  readonly heads: Map<string, { readonly people: readonly number[]; readonly section: Place | undefined }>;
}

function readHead(head: string, { names, sections, heads }: Reading) {
  const known = heads.get(head);
  if (known) return known;
  const clean = cleanText(head);
  const named = namedInHeading(head, clean, names);
  const people = named.length > 0 ? named : (attributionOf(head, clean, names)?.people ?? []);
  const read = { people, section: placeOf(clean, sections) };
  heads.set(head, read);
  return read;
}

function readHeads(entry: NoteEntry, reading: Reading): Heads {
  let heads: Heads = { place: 'elsewhere', people: [], own: false };
  for (const head of entry.above) {
    const { people, section } = readHead(head, reading);
    if (people.length > 0) heads = { place: heads.place === 'points' ? 'elsewhere' : heads.place, people, own: true };
    if (section !== undefined) heads = { ...heads, place: section };
  }
  return heads;
}

/** The challenge that a line stands below, where it says what to do about it: a bullet's own bullet, a row's second cell. */
function challengeAbove({ above }: NoteEntry, reading: Reading): string {
  const head = above.at(-1) ?? '';
  const { people, section } = readHead(head, reading);
  return section === undefined && people.length === 0 ? cleanText(head).replace(/[.:]+$/, '') : '';
}

function readEntry(entry: NoteEntry, reading: Reading): readonly Found[] {
  const { names } = reading;
  const heads = readHeads(entry, reading);
  if (heads.place === 'leftOut' || entry.openTask) return [];
  return piecesOf(entry).flatMap((text): Found[] => {
    const attributed = attributionOf(entry.text, text, names);
    const said = attributed ? attributed.rest : text;
    const above = heads.place === 'challenges' ? challengeAbove(entry, reading) : '';
    const rest = above === '' ? said : said.replace(/^i(?:['’]d| would| could) /i, '');
    const whole = above === '' ? rest : `${above}: ${rest}`;
    const isTalk = heads.place === 'points' || heads.place === 'challenges' || heads.place === 'elsewhere';
    const isUnsaid =
      heads.place !== 'processes' &&
      (isNeverSaid(whole, entry.text) ||
        (isTalk ? isNoPoint(rest, above !== '') || (above === '' && isNoPoint(text)) : !/[\p{L}\p{N}]{2}/u.test(rest)));
    if (isUnsaid) return [];
    if (attributed === undefined && reading.nobodys.some((others) => attributionOf(entry.text, text, others)))
      return [];
    const mentioned = heads.people.length === 0 && !attributed ? namedAnywhere(rest, names) : [];
    const people = attributed?.people ?? (heads.own ? heads.people : mentioned);
    const part: Place = heads.place === 'elsewhere' && (heads.own || attributed) ? 'points' : heads.place;
    if (part === 'elsewhere' || part === 'leftOut') return [];
    const ownOrDealt = heads.own || names.length === 1 ? 'heading' : 'dealt';
    const point: TalkingPoint = {
      text: whole,
      line: entry.line,
      by: attributed?.form ?? (mentioned.length > 0 ? 'mention' : ownOrDealt),
      ...(entry.answer ? { answer: cleanText(entry.answer) } : {}),
    };
    const others = namedAnywhere(rest, names).some((at) => people.length !== 1 || at !== people[0]);
    const rank =
      (entry.kind === 'paragraph' ? 4 : 0) +
      (rest.split(' ').length < 3 ? 2 : 0) +
      (others ? 8 : 0) +
      (point.by === 'dealt' ? 16 : 0);
    return [{ part, people, point, rank }];
  });
}

/**
 * The talking points of an interview note for each interviewer, in the interviewers' order: first what the note gives to
 * the person (under their heading, starting with their name, linking them), then what stands under a section of
 * highlights and belongs to nobody, dealt out in turn so that no two people get the same. The same text twice counts
 * once. Short names count only where they mean one person.
 * @example readTalkingPoints('- Ana: the move to Kafka', [{ text: 'Ana Ruiz' }], sections)[0].points[0].text // 'the move to Kafka'
 */
export function readTalkingPoints(
  body: string,
  interviewers: readonly Person[],
  sections: SectionNames,
  around: NamesAround = nobodyElse,
): readonly PersonPoints[] {
  const everyone = panelNames([...interviewers, ...around.bystanders], around.otherNames);
  const names = everyone.slice(0, interviewers.length);
  const bystanders = everyone.slice(interviewers.length);
  const nobodys = [bystanders, sharedNames([...interviewers, ...around.bystanders])];
  const reading: Reading = { names, nobodys, sections, heads: new Map() };
  const found = readOutline(body)
    .flatMap((entry) => apartByName(entry, names))
    .flatMap((entry) => readEntry(entry, reading));

  const hands = interviewers.map((): Record<Part, Found[]> => eachPart(() => []));
  const seen = new Set<string>();
  const fewest = (part: Part, among: readonly number[]) =>
    among.reduce(
      (best, at) => ((hands[at]?.[part].length ?? 0) < (hands[best]?.[part].length ?? 0) ? at : best),
      among[0] ?? 0,
    );
  const all = interviewers.map((_, at) => at);
  const sorted = [
    ...found.filter(({ people }) => people.length > 0),
    ...found.filter(({ people }) => people.length === 0),
  ];
  for (const entry of sorted) {
    const same = `${entry.part} ${fold(entry.point.text)}`;
    if (seen.has(same) || all.length === 0) continue;
    seen.add(same);
    hands[fewest(entry.part, entry.people.length > 0 ? entry.people : all)]?.[entry.part].push(entry);
  }
  const best = (entries: readonly Found[]) => [...entries].sort((a, b) => a.rank - b.rank).map(({ point }) => point);
  return hands.map((hand): PersonPoints => eachPart((part) => best(hand[part])));
}
