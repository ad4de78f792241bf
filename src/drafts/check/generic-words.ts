import { fold } from '../../domain/fold';
import { shared } from '../wording/shared';
import { thankYou } from '../wording/thank-you';
import { wordsIn } from './read-letter';

/** What letters of this kind say whoever writes them to whomever, besides the words of the built-in wording. */
const common =
  'been tell into upon does might shall whom writing wondering doing around expect expected month months weeks application applied applying interviewed whether candidate candidates hired hiring offered outcome decision decided result feedback timeline status news updates steps anything able about absolutely across again also always amazing another around awesome back background because become before ' +
  'being best better both bring build care career challenge challenges chance coming company contribute could culture day ' +
  'days definitely detail details develop discuss discussed discussion done drive each eager email enjoyable environment ' +
  'especially even every everyone everything excellent excited exciting experience expertise extremely fantastic feel felt ' +
  'find first following forward found from further future gave getting give given goal goals goes going good grateful great ' +
  'grow growth hard have having hear hello help helped hope hoping idea ideas impressed impressive incredible information ' +
  'insight insightful insights inspired inspiring interest interested interesting interview join joining just keep kind ' +
  'kindly knowledge large last learn learned learning life like little look looking love made make making many match may ' +
  'meaningful meet meeting mentioned message mission more most much must need never next nice note number office ' +
  'opening opportunities opportunity organisation organization other over part passion passionate people perfect perfectly ' +
  'pleased pleasure position possible process product products professional quick quite really receive regarding said same ' +
  'seem seems share shared sharing should skill skills some soon speak special spend spent spoke start still strong such ' +
  'super sure take talk talked talking team than thank thanks that their them then there these they thing things think this ' +
  'those thought time today together told took truly type understand understanding unique update useful valuable value values ' +
  'very vision want wanted week well were what when where which while whole will with wonderful work worked working world ' +
  'would write year years yesterday your yours yourself';

const rows: readonly unknown[] = [...Object.values(thankYou), ...Object.values(shared)].flat();
const textOf = (row: unknown): string =>
  typeof row === 'string' ? row : typeof row === 'object' && row !== null && 'text' in row ? String(row.text) : '';

let made: ReadonlySet<string> | undefined;

/** Words that make no letter specific: the built-in wording's own, and what everybody writes. Made when first asked for. */
function genericWords(): ReadonlySet<string> {
  made ??= new Set([
    ...common.split(' '),
    ...rows.flatMap((row) => wordsIn(fold(textOf(row).replace(/\{\w+\}/g, ' ')))),
  ]);
  return made;
}

/**
 * The words of a sentence that say something of this talk and no other: not stock phrases, short words, numbers, or names
 * that were known before it.
 * @param known folded words of names: the person's, the company's, the role's
 */
export function specificWords(sentence: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const generic = genericWords();
  return new Set(
    wordsIn(fold(sentence)).filter(
      (word) =>
        (word.length > 3 || /[^\p{Script=Latin}\d.'’-]/u.test(word)) &&
        !generic.has(word.replace(/['’].*$/, '')) &&
        !known.has(word) &&
        !dateWords.test(word) &&
        /\p{L}/u.test(word),
    ),
  );
}

const dateWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
