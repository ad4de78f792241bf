import { isTitle } from './job-title';
import { nameAndTitle } from './name-and-title';

const opening = new Map([
  ['(', ')'],
  ['<', '>'],
  ['[', ']'],
]);
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|mba|esq|cpa|msc|bsc)\.?$/i;

/**
 * Splits a text that names several people: "A, B and C". Brackets keep together what stands in them; with `;` or
 * lines in the text a comma belongs to the name ("Ruiz, Ana; Becker, Tom"). A title, suffix or number behind a comma stays
 * with its person ("Ana Ruiz, VP Engineering"; "Ana Ruiz, PhD").
 */
export function splitNames(written: string): readonly string[] {
  const text = /^\s*1[.)]\s/.test(written) ? written.replace(/[\s,;]+(?=\d{1,2}[.)]\s)/g, '; ') : written;
  const strong = splitOutsideBrackets(text, /^(?:[;；؛\n])/u);
  const pieces = strong.length > 1 ? strong : splitOutsideBrackets(text, /^(?:[,、，،]|\s(?:and|&|\+|\/)(?=\s))/iu);
  const names: string[] = [];
  for (const piece of pieces.flatMap(splitAtSlash)) {
    const last = names.at(-1);
    const name = piece.replace(/^(?:and|&|[-*•])\s+/i, '').trim();
    if (name === '') continue;
    if (
      last !== undefined &&
      strong.length <= 1 &&
      (suffix.test(name) || /^[+(\d][^\p{L}]{6,}$/u.test(name) || isTitleAlone(name))
    ) {
      names[names.length - 1] = `${last}, ${name}`;
    } else names.push(name);
  }
  return names;
}

/** "Ana/Tom" are two; a slash in an address or in "n/a" divides nobody. */
function splitAtSlash(piece: string): readonly string[] {
  return /^\p{Lu}[^/:@#.<>()[\]]+(?:\/\p{Lu}[^/:@#.<>()[\]]+)+$/u.test(piece) ? piece.split('/') : [piece];
}

/** "VP Engineering" goes with the name before; "Tom Becker (Staff Engineer)" is somebody else. */
function isTitleAlone(text: string): boolean {
  return isTitle(text) && isTitle(nameAndTitle(text).name);
}

function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  const closing: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const close = opening.get(character);
    if (close !== undefined && text.includes(close, index)) closing.push(close);
    else if (character === closing.at(-1)) closing.pop();
    if (closing.length > 0) continue;
    const match = separator.exec(text.slice(index, index + 8));
    if (match === null) continue;
    pieces.push(text.slice(start, index));
    index += match[0].length - 1;
    start = index + 1;
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
