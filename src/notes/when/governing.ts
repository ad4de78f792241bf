import type { Day } from '../../domain/day';
import type { FoundPhrase } from './chrono-when';

/** A found day with the words that lead to it, and how strongly they make it the one that counts. */
interface Candidate extends FoundPhrase {
  readonly day: Day;
  readonly isWritten: boolean;
  readonly isDeadline: boolean;
  readonly isFor: boolean;
}

const quiet =
  '(?:(?:the|on|at|about|around|approximately|roughly|some\\s?time|maybe|probably|likely|hopefully|latest|eod|cob|noon|midday|midnight|(?:the\\s+)?(?:end|close)\\s+of(?:\\s+(?:the\\s+)?(?:business|play|day|working day)(?:\\s+(?:on|of))?)?|first\\s+thing|late|early|\\d{1,2}(?::\\d\\d)?\\s*(?:am|pm|h)|\\d{1,2}:\\d\\d|morning|afternoon|evening|week\\s+(?:of|commencing|beginning|starting)|w\\/?[cb])[\\s,(]+)*';
const deadlineLead = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:by|before|until|till|'?til|b4|no\\s+later\\s+than|not\\s+later\\s+than|at\\s+the\\s+latest|latest(?:\\s+(?:by|on))?|due(?:\\s+(?:by|on|date))?|deadline(?:\\s+(?:is|on))?|eta|within|prior\\s+to|not\\s+after)\\s*[:=]{0,2}\\s*|(?:📅|🗓️?|@|due::?)\\s*)${quiet}$`,
  'iu',
);
const lowerBoundLead = new RegExp(
  `(?:^|[^\\p{L}])(?:after|since|from|not\\s+(?:before|until|till|by)|never|no\\s+(?:earlier|sooner|later\\s+but)\\s+than|earliest(?:\\s+(?:on|by))?|starting(?:\\s+(?:on|from))?|beginning(?:\\s+(?:on|from))?|as\\s+of|past|following|except|not|last|previous|other\\s+than|excluding|effective|between|(?:⏳|🛫|➕|✅))\\s*${quiet}$`,
  'iu',
);
const negatedUntil = /\b(?:not|n't|won't|never|cannot|nothing)\b[^.;]{0,40}\b(?:until|till|before)\s*(?:the\s+)?$/i;
const markLead = /(?:⏳|🛫|➕|✅|❌)\s*$/u;
const plainLead = new RegExp(
  `(?:^|[^\\p{L}])(?:on|for|at|around|about|this|come|target|expected|eta|sent|call)\\s+${quiet}$`,
  'iu',
);
const latestBehind =
  /^\s*,?\s*(?:(?:at\s+(?:the\s+)?)?latest|tops|max|deadline|eod|cob|(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:day|business|play))(?![\p{L}])/iu;
const lowerBoundBehind = /^\s*,?\s*(?:(?:at\s+the\s+)?earliest|onwards?|or\s+later|and\s+later|\+)(?![\p{L}])/iu;

const happened =
  /\b(?:spoke|met|discussed|talked|mentioned|saw|applied|interviewed|received|heard|got|went|came|chatted|submitted|finished|completed|reviewed|presented|emailed|called|sent|asked\s+about|had|was|were|did)\b(?![^.;,]*\b(?:will|to|should|would|by|can|going|expects?|before|until|get|need|needs|if)\b)[^.;,]*$/i;

/** The part of the text before, back to the last end of a clause. */
function clauseBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 80), start);
}

function candidateOf(phrase: FoundPhrase, text: string): Candidate | null {
  const { reading } = phrase;
  if (reading.kind === 'vague' || reading.kind === 'problem') return null;
  const before = text.slice(Math.max(0, phrase.start - 80), phrase.start);
  const after = text.slice(phrase.end);
  if (negatedUntil.test(before) || markLead.test(before) || lowerBoundBehind.test(after)) return null;
  const deadline = deadlineLead.exec(before);
  if (deadline === null && lowerBoundLead.test(before)) return null;
  const isDeadline =
    deadline !== null ||
    latestBehind.test(after) ||
    /^(?:by|before|within|no later|until)\b/i.test(text.slice(phrase.start, phrase.end));
  if (!isDeadline && happened.test(clauseBefore(text, phrase.start))) return null;
  const plain = deadline ?? plainLead.exec(before);
  const lead = plain === null ? '' : plain[0];
  const start = phrase.start - lead.replace(/^[^\p{L}\d📅🗓@]/u, '').length;
  return {
    ...phrase,
    start,
    day: reading.day,
    isWritten: reading.kind === 'written',
    isDeadline,
    isFor: /\bfor\s/i.test(lead),
  };
}

const joinsRange =
  /^\s*(?:-|\/|to|or|through|until|till|or maybe|or possibly|or even|possibly|maybe|if not|or by|or at the latest|,? at the latest|,? latest(?: by)?)\s*(?:by|on|the|at)?\s*$/i;
const apposes = /^[\s,(:;-]*(?:i\.?e\.?|that is|so|meaning|probably|on|by|which is|aka|=)?[\s,(:]*(?:the\s+)?$/i;

/** Two days that are ends of one range become the later, two names of one day the written one. */
function merged(a: Candidate, b: Candidate, between: string): Candidate | 'open' | null {
  const isDeadline = a.isDeadline || b.isDeadline;
  const span = { start: a.start, end: b.end, isDeadline, isFor: a.isFor && b.isFor };
  if (joinsRange.test(between)) return b.day >= a.day ? { ...b, ...span } : 'open';
  if (!apposes.test(between)) return null;
  if (a.day === b.day) return { ...b, ...span, isWritten: a.isWritten || b.isWritten };
  if (a.isWritten !== b.isWritten) return a.isWritten ? { ...a, ...span } : { ...b, ...span };
  return null;
}

/** The day that the others stand for: one deadline, else one day; where they contradict each other, none. */
function theOne(candidates: readonly Candidate[]): Candidate | null {
  const deadlines = candidates.filter(({ isDeadline }) => isDeadline);
  const aims = candidates.filter(({ isFor }) => !isFor);
  const counted = deadlines.length > 0 ? deadlines : aims.length > 0 ? aims : candidates;
  const last = counted[counted.length - 1];
  if (last === undefined || counted.every(({ day }) => day === last.day)) return last ?? null;
  return deadlines.length > 1 && deadlines.every(({ day }) => day <= last.day) ? last : null;
}

/**
 * Of all phrases in a text the one that says when: a deadline ("by", "within", "at the latest") before any other day,
 * the last day of a range, the written date where a relative one stands beside it. Null where none is certain.
 */
export function governing(found: readonly FoundPhrase[], text: string): FoundPhrase | null {
  const candidates: Candidate[] = [];
  let weak: Candidate | null = null;
  let problem: FoundPhrase | null = null;
  let swallowedTo = -1;
  for (const phrase of found) {
    if (phrase.reading.kind === 'problem') problem ??= phrase;
    if (
      phrase.reading.kind === 'vague' &&
      /\b(?:of|after|before|from|following)\s*(?:the\s+|our\s+|my\s+)?[^.,;]{0,40}$/i.test(text.slice(phrase.end))
    ) {
      swallowedTo = text.length;
    }
    const candidate = candidateOf(phrase, text);
    if (candidate === null) continue;
    if (phrase.reading.kind === 'weak') {
      weak ??= candidate;
      continue;
    }
    if (phrase.start < swallowedTo && !candidate.isDeadline) continue;
    const previous = candidates[candidates.length - 1];
    const joined = previous && merged(previous, candidate, text.slice(previous.end, candidate.start));
    if (joined === 'open') candidates.pop();
    else if (joined) candidates[candidates.length - 1] = joined;
    else candidates.push(candidate);
  }
  const one = theOne(candidates);
  if (problem !== null && !(one?.isWritten === true && one.isDeadline)) return problem;
  return one ?? (candidates.length === 0 ? weak : null);
}
