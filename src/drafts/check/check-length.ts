import { given } from '../../domain/given';
import { countWords, lengthBandOf, mostLinkedInCharacters } from '../length-band';
import { needsNoSpace } from '../points/panel-names';
import type { DraftToCheck, Found } from './draft-to-check';
import type { ReadLetter } from './read-letter';

/** The subject of a mail, and the length that letters of a kind have. */
export function checkLength(_: ReadLetter, { kind, channel, subject, body }: DraftToCheck): readonly Found[] {
  const found: Found[] = [];
  const say = (rule: Found['rule'], text: string, expected?: string) =>
    found.push({
      line: rule === 'no-subject' ? 'subject' : 0,
      rule,
      text,
      ...given({ expected }),
    });
  if (channel === 'email' && subject.trim() === '') say('no-subject', '');
  const characters = [...body.trim()].length;
  if (kind === 'linkedin' && characters > mostLinkedInCharacters) {
    say('too-many-characters', String(characters), String(mostLinkedInCharacters));
  }
  // Words without spaces between them cannot be counted so.
  const band = needsNoSpace.test(body) ? undefined : lengthBandOf(kind);
  const words = countWords(body);
  if (band && words < band.least) say('too-short', String(words), `${band.least} to ${band.most}`);
  if (band && words > band.most) say('too-long', String(words), `${band.least} to ${band.most}`);
  return found;
}
