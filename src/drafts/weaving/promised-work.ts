import { addressTo } from './address-reader';
import { cleanText } from '../clean-text';
import { determiners, numbers, participleOf, pastOf, prepositions, verbForm } from './english-words';
import { lowerLead } from './lower-lead';
import type { WeavingNames } from './weave-point';

/**
 * What I promised, as it goes on after "I will" and after "I have", with what is given where it is to give something; `owed`
 * where it is no sentence of that kind.
 */
export type PromisedWork =
  | { readonly kind: 'work'; readonly work: string; readonly done: string; readonly object?: string }
  | { readonly kind: 'owed'; readonly owed: string };

/** Verbs that start promises more often than they stand in notes of a talk. */
const morePromises = new Set(
  (
    'finish submit reply provide email mail forward upload attach fill book draft register translate correct tidy contact proofread scan ' +
    'document polish practise practice resubmit reschedule rework summarise summarize complete supply'
  ).split(' '),
);
const giving = new Set('send share forward email mail give show provide supply submit upload attach'.split(' '));
const oneOfMine = new Set(
  'portfolio cv resume résumé references reference transcript availability certificate certificates passport slides sample samples thesis diploma github profile address'.split(
    ' ',
  ),
);

/** What one sends, where a promise names nothing else. */
const things = new Set(
  'plan list link links deck proposal report code repo estimate summary document documents copy copies essay draft form nda'.split(
    ' ',
  ),
);

function withArticle(object: string): string {
  const [first = ''] = object.split(' ');
  const low = first.toLowerCase().replace(/[,;.]$/, '');
  if (object === '' || determiners.has(low) || numbers.has(low) || prepositions.has(low) || /^\d+$|['’]s$/.test(low))
    return object;
  if (/^(?:you|yours|me|it|them|him|us|that|to|how|why|what|where|when|who|whether)$/.test(low)) return object;
  const group = object.split(' ');
  const end = group.findIndex((word) => prepositions.has(word.toLowerCase()) || /^(?:and|or|to|that)$/i.test(word));
  const head = (end < 0 ? group[group.length - 1] : group[end - 1])?.toLowerCase().replace(/[,;.]$/, '') ?? '';
  if (oneOfMine.has(head)) return `my ${object}`;
  return `the ${object}`;
}

/** "get back about the date", "come back on it": to the person written to. */
const comingBack = /^(get|come|got) back(?: to (?:you|them|him|her))?(?=\s|$)/i;

/** The object of a promise in the words of a letter; what is told or given to somebody else by name stays as it is. */
function objectOf(text: string, toYou: boolean): string {
  const [first = '', second = ''] = text.split(' ');
  const toAnother = /^\p{Lu}/u.test(first) && determiners.has(second.toLowerCase());
  return toAnother || (toYou && first === 'know') ? text : withArticle(text);
}

/**
 * A promised step of mine in words to the person it was promised to.
 * @example promisedWork('send portfolio', names) // { kind: 'work', work: 'send you my portfolio', done: 'sent you my portfolio', object: 'my portfolio' }
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
  const past = participleOf(base) ?? (morePromises.has(base) ? pastOf(base) : undefined);
  const long = text.split(' ').length > 18 || text.length > 160;
  const isVerb = verbForm(base)?.form === 'base' || morePromises.has(base);
  const last = [verb, ...rest].at(-1)?.toLowerCase() ?? '';
  if (sure && !long && !isVerb && rest.length < 6 && (oneOfMine.has(last) || things.has(last))) {
    const object = withArticle(text);
    return { kind: 'work', work: `send you ${object}`, done: `sent you ${object}`, object };
  }
  if (!sure || long || past === undefined || !isVerb || rest.length === 0) {
    return { kind: 'owed', owed: long ? `${text.split(' ').slice(0, 14).join(' ').slice(0, 120)} …` : text };
  }
  const back = comingBack.exec(text)?.[0];
  if (back !== undefined) {
    const whole = `back to you${text.slice(back.length)}`;
    return { kind: 'work', work: `${base} ${whole}`, done: `${past} ${whole}` };
  }
  const low = (rest[0] ?? '').toLowerCase();
  const toYou = low === 'you';
  const object = objectOf((toYou ? rest.slice(1) : rest).join(' '), toYou);
  const gives =
    giving.has(base) &&
    (toYou ||
      !(
        / (?:to|with) (?:you|your|\p{Lu})/u.test(` ${object}`) ||
        /^\p{Lu}\S* (?:the|a|an|my|some|two|three)\b/u.test(object) ||
        prepositions.has(low)
      ));
  const takesYou = gives && !toYou && !/^(?:provide|supply|submit|upload|attach)$/.test(base);
  const goes = base === 'share' ? `${object} with you` : `you ${object}`;
  const whole = toYou ? `you ${object}` : takesYou ? goes : object;
  return { kind: 'work', work: `${base} ${whole}`, done: `${past} ${whole}`, ...(gives ? { object } : {}) };
}
