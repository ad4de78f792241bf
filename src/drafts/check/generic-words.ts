import { fold } from '../../domain/fold';
import { shared } from '../wording/shared';
import { thankYou } from '../wording/thank-you';
import { wordsIn } from './read-letter';

/** What letters of this kind say whoever writes them to whomever, besides the words of the built-in wording. */
const common =
  'able about absolutely achieve across addition additional again also always amazing another anything application ' +
  'applied applying around asset awesome back background because become been before being best better both bring build ' +
  'candidate candidates care career challenge challenges chance collaborative coming company confirmed consideration ' +
  'considered contact contribute contribution convinced could couple culture day days decided deciding decision ' +
  'definitely detail details develop discuss discussed discussion disposal does doing done drive dynamic each eager else ' +
  'email enjoyable enthusiasm enthusiastic environment especially even every everyone everything excellence excellent ' +
  'excited exciting expect expected experience expertise extremely facing fantastic feedback feel felt find first follow ' +
  'following forward found from further future gave getting give given goal goals goes going good grateful great grow ' +
  'growth hard have having hear hello help helped hesitate hired hiring hope hoping idea ideal ideas impressed impressive ' +
  'incredible information innovative insight insightful insights inspired inspiring interest interested interesting ' +
  'interview interviewed into join joining just keep kind kindly knowledge large last learn learned learning life like ' +
  'little look looking love made make making many match may meaningful meet meeting member members mentioned message ' +
  'might mission month months more most much must need never news next nice note number offered office opening ' +
  'opportunities opportunity organisation organization other outcome over part passion passionate people perfect ' +
  'perfectly pleased pleasure position positive possibility possible process product products professional provide ' +
  'qualification qualifications qualified qualities question questions quick quite really receive regarding reiterate ' +
  'remain require required requirement requirements response responsibilities result said same seem seems shall share ' +
  'shared sharing should skill skills some soon speak special spend spent spoke start status steps still strong success ' +
  'successful such super sure take talk talked talking team tell than thank thanks that their them then there these they ' +
  'thing things think this those thought time timeline today together told took tremendous truly type understand ' +
  'understanding unique update updates upon useful valuable value values very vision want wanted week weeks well were ' +
  'what when where whether which while whole whom will with wonderful wondering work worked working world would write ' +
  'writing year years yesterday your yours yourself';

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
