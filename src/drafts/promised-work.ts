import { addressTo } from './address-reader';
import { cleanText } from './clean-text';
import { determiners, numbers, participleOf, prepositions, verbForm } from './english-words';
import { lowerLead } from './lower-lead';
import type { WeavingNames } from './weave-point';

/**
 * What I promised, as it goes on after "I will" and after "I have", with what is given where it is to give something; `owed`
 * where it is no sentence of that kind.
 */
export type PromisedWork =
  | { readonly kind: 'work'; readonly work: string; readonly done: string; readonly object?: string }
  | { readonly kind: 'owed'; readonly owed: string };

const giving = new Set('send share forward email mail give show provide submit'.split(' '));
const oneOfMine = new Set(
  'portfolio cv resume résumé references reference transcript availability certificate certificates passport slides sample samples thesis diploma github profile address'.split(
    ' ',
  ),
);

function withArticle(object: string): string {
  const [first = ''] = object.split(' ');
  const low = first.toLowerCase().replace(/[,;.]$/, '');
  if (object === '' || determiners.has(low) || numbers.has(low) || prepositions.has(low) || /^\d|['’]s$/.test(low))
    return object;
  if (/^(?:you|yours|me|it|them|him|us|that|to|how|why|what|where|when|who|whether)$/.test(low)) return object;
  const group = object.split(' ');
  const end = group.findIndex((word) => prepositions.has(word.toLowerCase()) || /^(?:and|or|to|that)$/i.test(word));
  const head = (end < 0 ? group[group.length - 1] : group[end - 1])?.toLowerCase().replace(/[,;.]$/, '') ?? '';
  if (oneOfMine.has(head)) return `my ${object}`;
  return `the ${object}`;
}

/**
 * A promised step of mine in words to the person it was promised to.
 * @example promisedWork('send portfolio', names) // { kind: 'work', work: 'send you my portfolio', done: 'sent you my portfolio' }
 */
export function promisedWork(what: string, names: WeavingNames): PromisedWork {
  const lowered = lowerLead(cleanText(what).replace(/[.!]+$/, ''), names.capitals).text;
  const { text, sure } = addressTo(
    lowered.replace(/\b(?:him|her|them)(?=\s(?:the|a|an|my|some|know|two|three)\b)/gi, 'you'),
    names.addressee,
    true,
  );
  const [verb = '', ...rest] = text.split(' ');
  const base = verb.toLowerCase();
  const past = participleOf(base);
  const long = text.split(' ').length > 18 || text.length > 160;
  if (!sure || long || past === undefined || verbForm(base)?.form !== 'base' || rest.length === 0) {
    return { kind: 'owed', owed: long ? `${text.split(' ').slice(0, 14).join(' ').slice(0, 120)} …` : text };
  }
  const toYou = rest[0]?.toLowerCase() === 'you';
  const object = withArticle((toYou ? rest.slice(1) : rest).join(' '));
  const named = / (?:to|with) (?:you|your|\p{Lu})/u.test(` ${object}`);
  const gives =
    giving.has(base) &&
    !toYou &&
    !named &&
    base !== 'provide' &&
    base !== 'submit' &&
    !prepositions.has((rest[0] ?? '').toLowerCase());
  const goes = base === 'share' ? `${object} with you` : `you ${object}`;
  const whole = toYou ? `you ${object}` : gives ? goes : object;
  const isGift = giving.has(base) && (toYou || (!named && !prepositions.has((rest[0] ?? '').toLowerCase())));
  return { kind: 'work', work: `${base} ${whole}`, done: `${past} ${whole}`, ...(isGift ? { object } : {}) };
}
