import { addressTo } from './address-reader';
import type { Fragment } from './fragment';
import { readFragment } from './read-fragment';
import { readOwnFragment } from './read-own-fragment';
import type { TalkingPoint } from '../points/talking-points';
import type { ChooseWording } from '../wording/choose-wording';
import { frames, ownFrames } from '../wording/frames';
import { heardFrames } from '../wording/since';

/** What weaving knows about the people of the interview. */
export interface WeavingNames {
  /** Every way in which the addressee's name is written. */
  readonly addressee: readonly string[];
  /** Folded words that keep their capital: names of people, the company. */
  readonly capitals: ReadonlySet<string>;
}

const slotsOf = (fragment: Fragment) => ({
  piece: fragment.kind === 'pair' ? `${fragment.topic}: ${fragment.text}` : fragment.text,
});

/** A piece as it stands after a colon: with no second colon, and with curved quotation marks. */
export const afterColon = (text: string) =>
  text
    .replace(/:\s/g, ' – ')
    .replace(/(^|\s)"(?=\S)/g, '$1“')
    .replace(/"/g, '”');

/** Remarks that go on with "how" or "what" read badly after another "how". */
const asksOrTells = /^\S+ (?:\S+ ){0,2}(?:how|why|what|asked|wanted|told|explained)\b/;
const insideQuotes = (text: string) => text.replace(/[“”"]/g, '’');

/** A remark for frames that go on after a comma (`short`) or begin with "how" (`told`), where it allows that. */
const remarkSlots = (text: string) => ({
  piece: text,
  short: /[,;:–]/.test(text) ? '' : text,
  told: asksOrTells.test(text) ? '' : text,
});

/** How a talking point reads as part of a sentence to the person; null where it may be about somebody else. */
function pieceOf(point: TalkingPoint, names: WeavingNames): Fragment | null {
  const written = point.text.replace(/(^|[\s(])"(?=\S)/g, '$1“').replace(/"/g, '”');
  const subject = point.by === 'subject' ? `${names.addressee[0] ?? ''} ` : point.by === 'possessive' ? 'your ' : '';
  const own = point.by !== 'dealt';
  const addressed = addressTo(`${subject}${written}`, names.addressee, own);
  if (!addressed.sure) {
    const cut = /^(.{8,}?)(?:,|;|:|\s–|\sand\s(?=he|she))\s?.*\b(?:he|she|his|her|him)\b/i.exec(written);
    const kept = cut?.[1] ?? '';
    const isInQuotation = kept.split('“').length !== kept.split('”').length;
    // "The owner, his brother …": one of a list, and nothing that was said.
    const isMereNoun = /^(?:\S+|(?:the|an?|their|your) \S+)$/i.test(kept);
    if (isInQuotation || isMereNoun || /\b(?:he|she|his|her|him|himself|herself)\b/i.test(kept)) return null;
    return readFragment(addressTo(kept, names.addressee, own).text, own ? 'you' : 'unknown', names.capitals);
  }
  return readFragment(addressed.text, own ? 'you' : 'unknown', names.capitals);
}

/** How many points of a note are weighed against each other; the others follow in their order. */
const weighed = 24;

/**
 * The points in their order, but those first that read as a sentence of their own, and quotations of a note last; what
 * belongs to nobody in particular comes behind all that is the person's own.
 */
export function readableFirst(points: readonly TalkingPoint[], names: WeavingNames): readonly TalkingPoint[] {
  const clumsiness = (point: TalkingPoint) => {
    const kind = pieceOf(point, names)?.kind;
    return (point.by === 'dealt' ? 3 : 0) + (kind === 'quote' ? 2 : kind === 'anything' ? 1 : 0);
  };
  const first = points.slice(0, weighed).map((point) => ({ point, clumsy: clumsiness(point) }));
  return [...first.sort((a, b) => a.clumsy - b.clumsy).map(({ point }) => point), ...points.slice(weighed)];
}

/** A talking point as one or two whole sentences; empty where it cannot be said to this person. */
export function weavePoint(point: TalkingPoint, names: WeavingNames, choose: ChooseWording): string {
  const piece = pieceOf(point, names);
  if (piece === null) return '';
  if (piece.kind === 'pair') return choose(frames.topic, slotsOf(piece));
  if (piece.kind === 'anything') return choose(frames.anything, { piece: afterColon(piece.text) });
  if (piece.kind === 'quote') return choose(frames.quote, { piece: insideQuotes(piece.text) });
  if (piece.kind === 'question') return choose(frames.question, { piece: insideQuotes(piece.text) });
  if (piece.kind === 'remark' || piece.kind === 'mine') return choose(frames[piece.kind], remarkSlots(piece.text));
  return choose(frames[piece.kind], slotsOf(piece));
}

/**
 * A talking point as a sentence to somebody who was not in the room, or about another round; empty where it can be said
 * only to who was there.
 */
export function weaveHeard(point: TalkingPoint, names: WeavingNames, choose: ChooseWording): string {
  const piece = pieceOf(point, names);
  if (piece === null || piece.kind === 'remark' || piece.kind === 'mine') return '';
  if (piece.kind === 'pair') return choose(heardFrames.topic, slotsOf(piece));
  if (piece.kind === 'question') return choose(heardFrames.question, { piece: insideQuotes(piece.text) });
  if (piece.kind === 'topic' || piece.kind === 'clause') return choose(heardFrames[piece.kind], slotsOf(piece));
  return choose(heardFrames.anything, { piece: afterColon(piece.text) });
}

/** A strength from one's own notes as a whole sentence. */
export function weaveFit(point: TalkingPoint, names: WeavingNames, job: string, choose: ChooseWording): string {
  const own = readOwnFragment(addressTo(point.text, names.addressee, false).text, names.capitals);
  if (own.kind === 'topic' && !own.text.startsWith('your ')) return choose(ownFrames.topic, { piece: own.text, job });
  if (own.kind === 'mine') return choose(ownFrames.mine, { ...remarkSlots(own.text), plain: own.text, job });
  const text = own.kind === 'pair' ? `${own.topic}: ${own.text}` : own.text;
  return choose(ownFrames.anything, { piece: afterColon(text), job });
}
