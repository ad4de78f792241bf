import { countWords, lengthBandOf, mostLinkedInCharacters } from '../length-band';
import type { DraftToCheck, Found } from './draft-to-check';

/** The subject of a mail, and the length that letters of a kind have. */
export function checkLength({ kind, channel, subject, body }: DraftToCheck): readonly Found[] {
  const found: Found[] = [];
  const say = (rule: Found['rule'], text: string, expected?: string) =>
    found.push({ line: 0, rule, text, ...(expected === undefined ? {} : { expected }) });
  if (channel === 'email' && subject.trim() === '') say('no-subject', '');
  const characters = [...body.trim()].length;
  if (kind === 'linkedin' && characters > mostLinkedInCharacters) {
    say('too-many-characters', String(characters), String(mostLinkedInCharacters));
  }
  const band = lengthBandOf(kind);
  const words = countWords(body);
  if (band && words < band.least) say('too-short', String(words), `${band.least} to ${band.most}`);
  if (band && words > band.most) say('too-long', String(words), `${band.least} to ${band.most}`);
  return found;
}
