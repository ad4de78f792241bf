import { mostLinkedInCharacters } from '../length-band';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { weavePoint } from '../weaving/weave-point';
import { linkedin } from '../wording/linkedin';
import { greetingFor, sharedSlots } from './shared-parts';

/** Characters that the paragraphs of the template need between the parts. */
const between = 6;

/** Longest line that the greeting or the name may be: with both, the rest still fits. */
const longestLine = 60;

const charactersOf = (parts: LetterParts): number => between + Object.values(parts).join('').length;

/**
 * The sentences of an invitation, never more than 300 characters: a point from the talk where there is room for one, and no
 * role where its name is too long.
 */
export function linkedinParts(writing: LetterWriting): LetterParts {
  const { request, person, choose, isUsed } = writing;
  const { settings } = request;
  const openings = person.wasThere ? linkedin.opening : linkedin.openingToOthers;
  const greeting = greetingFor(person, settings);
  const opening = choose(openings, sharedSlots(writing));
  const parts: LetterParts = {
    greeting: greeting.length > longestLine ? 'Hello,' : greeting,
    opening: opening.length > 150 ? choose(openings, {}) : opening,
    close: choose(linkedin.close, {}),
    sign_off: settings.me.name.replace(/\s+/g, ' ').trim().slice(0, longestLine).trim() || '[Your name]',
  };
  const point = person.wasThere ? person.points.points.find((one) => !isUsed(one)) : undefined;
  if (point === undefined) return parts;
  const withPoint = { ...parts, point: weavePoint(point, person.names, choose) };
  return charactersOf(withPoint) > mostLinkedInCharacters ? parts : withPoint;
}
