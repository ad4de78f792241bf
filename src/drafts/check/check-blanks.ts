import type { Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';

const blank = /\[(?!\^)[^[\]\n]{0,120}\](?!\()|_{3,}|…{2,}|\.{4,}/g;
const placeholder =
  /\{\{[^{}\n]{0,120}\}?\}?|\{%[^{}\n]{0,120}%?\}?|<(?!https?:|mailto:|[^<>\s]+@)[A-Za-z][^<>\n]{0,60}>|\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b/g;

/** The box of a task is no blank. */
const withoutTaskBox = (line: string): string => line.replace(/^(\s*(?:[-*+]|\d+[.)])\s)\[[ xX]\]/, '$1');

/** Blanks to fill and placeholders of templates that are left in the letter or its subject. */
export function checkBlanks({ lines }: ReadLetter, subject: string): readonly Found[] {
  const inSubject = [...(subject.match(blank) ?? []), ...(subject.match(placeholder) ?? [])];
  return [
    ...inSubject.map((text): Found => ({ line: 0, rule: 'placeholder', text })),
    ...lines.flatMap((text, line) => [
      ...(withoutTaskBox(text).match(blank) ?? []).map((found): Found => ({ line, rule: 'blank', text: found })),
      ...(text.match(placeholder) ?? []).map((found): Found => ({ line, rule: 'placeholder', text: found })),
    ]),
  ];
}

/** Whether a text still has a blank to fill. */
export const hasBlank = (text: string): boolean => text.search(blank) >= 0;
