import { keyOf } from '../../domain/reference';
import { addressTo } from '../weaving/address-reader';
import type { LetterWriting } from '../letter-writing';
import { isFunctionWord, verbForm } from '../weaving/english-words';
import { lowerLead } from '../weaving/lower-lead';
import { readFragment } from '../weaving/read-fragment';
import { readOwnFragment } from '../weaving/read-own-fragment';
import { readTalkingPoints, type TalkingPoint } from '../points/talking-points';
import { readableFirst, weaveHeard, weavePoint } from '../weaving/weave-point';
import { frames } from '../wording/frames';
import { heardFrames, sinceFrames } from '../wording/since';
import { sharedSlots } from './shared-parts';

/** "Finished the course": in this place nobody else but me can have done it. */
function didMyself(text: string, names: ReadonlySet<string>): string {
  const lead = lowerLead(text, names).text;
  const [first = '', second = ''] = lead.split(' ');
  const did = verbForm(first)?.form === 'past' || /^(?!need|speed|seed|feed)[a-z]{2,}ed$/.test(first);
  return did && isFunctionWord(second.toLowerCase()) && second !== 'by' ? `I ${lead}` : text;
}

/** What I have done or learned, as a sentence. */
function weaveSince(point: TalkingPoint, writing: LetterWriting): string {
  const { names } = writing.person;
  const { choose } = writing;
  const { text } = addressTo(point.text, names.addressee, true);
  const own = readOwnFragment(didMyself(text, names.capitals), names.capitals);
  const slots = sharedSlots(writing);
  if (own.kind === 'mine') return choose(sinceFrames.mine, { ...slots, plain: own.text });
  const read = readFragment(text, 'unknown', names.capitals);
  if (read.kind === 'topic' || read.kind === 'clause')
    return choose(sinceFrames[read.kind], { ...slots, piece: read.text });
  const piece = read.kind === 'pair' ? `${read.topic}: ${read.text}` : read.text;
  return choose(sinceFrames.anything, { ...slots, piece: piece.replace(/:\s/g, ' – ') });
}

/** The notes of this round and of those after it, the latest first, read for this person. */
function pointsSince({ request, person }: LetterWriting) {
  const { interview, body, laterNotes, settings } = request;
  const around = { otherNames: () => [], bystanders: [] };
  return [{ interview, body }, ...laterNotes].reverse().map((note) => {
    const people = [person.person, ...note.interview.interviewers.filter((one) => keyOf(one) !== keyOf(person.person))];
    const hands = readTalkingPoints(note.body, people, settings.sectionNames, around);
    return {
      since: hands.flatMap(({ since }) => since),
      own: hands[0]?.points ?? [],
      dealt: hands.flatMap(({ points }) => points).filter(({ by }) => by === 'dealt'),
      wasThere: note.interview.interviewers.some((one) => keyOf(one) === keyOf(person.person)),
    };
  });
}

/** The first point that can be said to this person and is in no letter, as a sentence. */
function pointOf(notes: ReturnType<typeof pointsSince>, { person, choose, isUsed }: LetterWriting): string {
  const { names } = person;
  for (const { own, dealt, wasThere } of notes) {
    for (const point of readableFirst([...own, ...dealt], names)) {
      if (isUsed(point)) continue;
      const woven = wasThere ? weavePoint(point, names, choose) : weaveHeard(point, names, choose);
      if (woven !== '') return woven;
    }
  }
  return '';
}

/**
 * Something new for a letter that asks: what the notes of this or a later round hold under a heading such as "Since then",
 * else something from the talk that no letter has used, else a blank for it.
 */
export function newSince(writing: LetterWriting): string {
  const { choose, isUsed } = writing;
  const notes = pointsSince(writing);
  for (const point of notes.flatMap(({ since }) => since)) {
    const woven = isUsed(point) ? '' : weaveSince(point, writing);
    if (woven !== '') return woven;
  }
  return pointOf(notes, writing) || choose(sinceFrames.blank, sharedSlots(writing));
}

/** Something from the talk, of any round, that no letter has used; else a blank for it. */
export function rememberedPoint(writing: LetterWriting): string {
  const { person, choose } = writing;
  const table = person.wasThere ? frames.topic : heardFrames.topic;
  return pointOf(pointsSince(writing), writing) || choose(table, { piece: '[one thing that you remember]' });
}
