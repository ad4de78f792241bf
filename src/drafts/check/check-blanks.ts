import { inOneLine } from '../clean-text';
import type { Found } from './draft-to-check';
import type { Place, ReadLetter } from './read-letter';

/** A blank may run on into the next line, but not into the next paragraph. */
const blank = /\[(?!\^)(?:[^[\]\n]|\n(?!\n)){0,300}\](?!\()|［[^［］\n]{0,120}］|_{3,}|…{2,}|\.{4,}/g;

const placeholder = new RegExp(
  [
    /\{\{[^{}\n]{0,120}\}?\}?|\{%[^{}\n]{0,120}%?\}?|\{[A-Za-z][A-Za-z _-]{1,40}\}/,
    /<{1,2}(?!https?:|mailto:|[^<>\s]{1,64}@)[A-Za-z][^<>\n]{0,60}>{1,2}|%[A-Z][A-Z_]{2,30}%/,
    /\b(?:TODO|TBD|FIXME|XX+|x{4,30}|[Ll]orem [Ii]psum|tbd)\b|\b[Tt]odo:/,
    /\b[Ii]nsert (?:[\w'’-]{1,30} ){0,5}here\b/,
    /\b(?:Your|First|Last|Full|Company|Recipient|Interviewer(?:['’]s)?|Hiring Manager(?:['’]s)?) Name\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** Mail merge writes these, and nobody else does in English. */
const mergeField = /«[\p{L}][\p{L} _-]{1,30}»/gu;
const unsigned = /^\s*your (?:full )?name\s*$/i;

/** Square brackets that are no blank: the box of a task, a number of a source, "sic", an element of an array. */
function isOther(found: string, before: string): boolean {
  const inner = found.slice(1, -1);
  if (/^[ xX]$/.test(inner) && /(?:^|\n)\s*(?:[-*+]|\d{1,3}[.)])\s$/.test(before)) return true;
  if (/^(?:\d{1,3}|sic)$/i.test(inner)) return true;
  return /[\w\])]$/.test(before) && /^[a-z0-9_]{0,12}$/.test(inner);
}

/** Braces and angles that are code: a path with a parameter, a type of types. */
function isCode(found: string, before: string): boolean {
  if (found.startsWith('{')) return /^\{[^{%]/.test(found) && /[\w/]$/.test(before);
  return found.startsWith('<') && /\w$/.test(before) && /^<[A-Z]\w*(?:, ?[A-Z]\w*)*>+$/.test(found);
}

const placeholdersIn = (text: string, line: Place): readonly Found[] =>
  [...text.matchAll(placeholder)]
    .filter(({ 0: found, index }) => !isCode(found, text.slice(Math.max(0, index - 1), index)))
    .map(([found]) => ({ line, rule: 'placeholder', text: found }));

const blanksIn = (text: string): readonly RegExpExecArray[] =>
  [...text.matchAll(blank)].filter(({ 0: found, index }) => {
    return !found.startsWith('[') || !isOther(found, text.slice(Math.max(0, index - 12), index));
  });

/** Blanks to fill and placeholders of templates that are left in the letter or its subject. */
export function checkBlanks({ lines, texts, isEnglish, signOffLine }: ReadLetter): readonly Found[] {
  const found: Found[] = [];
  const letter = lines.join('\n');
  let line = 0;
  let read = 0;
  for (const { 0: text, index } of blanksIn(letter)) {
    for (let at = letter.indexOf('\n', read); at !== -1 && at < index; at = letter.indexOf('\n', at + 1)) line += 1;
    read = index;
    found.push({ line, rule: 'blank', text: inOneLine(text) });
  }
  for (const { text, line: place } of texts) {
    // Whatever a mail is about, a reader never sees a note of the writer's in its subject.
    if (place === 'subject')
      found.push(...blanksIn(text).map(([blank]): Found => ({ line: place, rule: 'placeholder', text: blank })));
    found.push(...placeholdersIn(text, place));
    if (isEnglish)
      for (const [field] of text.matchAll(mergeField)) found.push({ line: place, rule: 'placeholder', text: field });
    if (place !== 'subject' && place > signOffLine && unsigned.test(text))
      found.push({ line: place, rule: 'placeholder', text: text.trim() });
  }
  return found;
}

/** Whether a text still has a blank to fill. */
export const hasBlank = (text: string): boolean => blanksIn(text).length > 0;
