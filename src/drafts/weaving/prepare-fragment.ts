import { asKind, wordsOf, type Fragment } from './fragment';
import { lowerLead } from './lower-lead';
import { looksPlural } from './noun-phrase';
import { firstSentence, shortened } from './shorten';

/** Most words of a note that one sentence takes. */
const longest = 26;

/** Labels that say nothing themselves: what follows is the point. */
const emptyLabel =
  /^(?:(?:main|key|biggest|big|fun|their|the)\s+){0,2}(?:challenge|surprise|problem|topic|point|note|question|highlight|takeaway|insight|learning|learned|fact|detail|idea|remember|interesting|nb|tip|quote|asked|said)s?(?:\s\d+)?:\s+/i;

/** A piece of a note that can be read, or what it is where nothing more can be told. `sure` as `lowerLead` says. */
export type PreparedFragment = { readonly text: string; readonly sure: boolean } | Fragment;

/** The text as one short sentence with its first letter as the middle of a sentence has it; else the start of it, quoted. */
export function prepareFragment(text: string, names: ReadonlySet<string>): PreparedFragment {
  const sentence = firstSentence(text.replace(emptyLabel, ''));
  const arrowed = sentence
    .replace(/\?\s*[→–:]\s.*$/, '?')
    .replace(/^([^>]*) > (?=[^>]*$)/, '$1 over ')
    .replace(/(?:,|;|\s–)\s(?:see|cf\.?)\s[^,;]{1,60}$/i, '')
    .replace(/(\p{Lu}[^\s:]*) → (?=\p{Lu})|(\d\S*) → (?=\d)/gu, '$1$2 to ')
    .replace(/ → /g, wordsOf(sentence).length <= 6 && !/ → \d/.test(sentence) ? ' to ' : ': ')
    .replace(
      /^([^=]*?(\S+)) = (?=[^=]*$)/,
      (_, named: string, last: string) => `${named} ${looksPlural(last.toLowerCase()) ? 'are' : 'is'} `,
    );
  const lead = lowerLead(arrowed, names);
  const short = shortened(lead.text, longest);
  if (short === null) {
    return asKind('quote', `${wordsOf(lead.text).slice(0, 16).join(' ').slice(0, 120).trim()} …`);
  }
  const letters = short.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin < letters.length * 0.7 ? asKind('quote', short) : { text: short, sure: lead.sure };
}
