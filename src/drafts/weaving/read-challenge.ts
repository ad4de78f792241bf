import { addressTo } from './address-reader';
import { determiners, nounsToo, verbForm } from './english-words';
import { lowOf, wordsOf } from './fragment';
import { lowerLead } from './lower-lead';
import { readFragment } from './read-fragment';
import { firstSentence, shortened } from './shorten';
import type { TalkingPoint } from '../points/talking-points';
import type { WeavingNames } from './weave-point';

/** A difficulty of theirs and what I would do about it, as "As for {challenge}, I would {plan}." takes them. */
export interface Challenge {
  readonly challenge: string;
  readonly plan: string;
}

/** Most words that each of the two has. */
const longest = 14;

const parted = /^([^:–→]{3,90}?)(?::|\s–|\s→)\s+(.{3,})$/u;
const myself =
  /^(?:(?:my )?(?:idea|plan|approach|answer|suggestion)s?: |maybe |perhaps )?(?:i(?:['’]d| would| could) |would |could )?/i;

function planOf(text: string, names: WeavingNames): string | null {
  const bare = text.replace(myself, '');
  const lead = lowerLead(firstSentence(bare), names.capitals).text;
  const short = shortened(lead, longest);
  if (short === null) return null;
  const [first = '', second = ''] = wordsOf(short).map(lowOf);
  const isVerb = verbForm(first)?.form === 'base' && (bare !== text || determiners.has(second) || !nounsToo.has(first));
  if (isVerb) return short;
  const read = readFragment(short, 'unknown', names.capitals);
  if (read.kind !== 'topic') return null;
  return `${/^[a-z]{3,}ing\b/.test(short) ? 'try' : 'start with'} ${read.text}`;
}

/**
 * A line such as "slow builds: a shared cache"; undefined where it does not say what I would do.
 * @example readChallenge('slow builds: add a shared cache') // { challenge: 'slow builds', plan: 'add a shared cache' }
 */
export function readChallenge(point: TalkingPoint, names: WeavingNames): Challenge | undefined {
  const { text, sure } = addressTo(point.text, names.addressee, true);
  const [, about = '', what = ''] = parted.exec(text) ?? [];
  if (!sure || wordsOf(about).length > longest) return undefined;
  const read = readFragment(about, 'unknown', names.capitals);
  const plan = what === '' ? null : planOf(what, names);
  return read.kind === 'topic' && plan !== null ? { challenge: read.text, plan } : undefined;
}
