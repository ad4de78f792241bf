import type { Day } from '../../domain/day';
import type { FoundPhrase } from './chrono-when';
import { leadOf } from './lead-words';

/** A found day, from the words that lead to it on, and how strongly they make it the one that counts. */
interface Candidate extends FoundPhrase {
  readonly day: Day;
  readonly isWritten: boolean;
  readonly isDeadline: boolean;
  /** "Slides for Monday": what something is for, weaker than when it is due. */
  readonly isFor: boolean;
  /** Several days that are a choice which is not ours to make. */
  readonly isOpen: boolean;
}

/** How much text in front of a day can change what it means, in characters. */
const nearby = 80;

function candidateOf(phrase: FoundPhrase, text: string): Candidate | null {
  const { reading, start, end } = phrase;
  if (reading.kind === 'vague' || reading.kind === 'problem') return null;
  const lead = leadOf(text.slice(Math.max(0, start - nearby), start), text.slice(start, end), text.slice(end));
  if (lead === null) return null;
  return {
    ...phrase,
    start: start - lead.text.length,
    day: reading.day,
    isWritten: reading.kind === 'written',
    isDeadline: lead.isDeadline,
    isFor: /\bfor /i.test(lead.text),
    isOpen: false,
  };
}

const joinsRange =
  /^ *,? *(?:-|\/|to|or|through|until|till|or maybe|or possibly|or even|possibly|maybe|if not|or by|or at the latest|at the latest|latest(?: by)?) *(?:by|on|the|at)? *$/i;
const apposes = /^[ ,(:;-]*(?:i\.?e\.?|that is|so|meaning|probably|on|by|which is|aka|=)?[ ,(:]*(?:the +)?$/i;

/** Two days that are ends of one range become the later, two names of one day the written one; null: unrelated. */
function merged(a: Candidate, b: Candidate, between: string): Candidate | null {
  const isDeadline = a.isDeadline || b.isDeadline;
  const span = { start: a.start, end: b.end, isDeadline, isFor: a.isFor && b.isFor, isOpen: a.isOpen };
  if (joinsRange.test(between)) return { ...b, ...span, isOpen: a.isOpen || b.day < a.day };
  if (!apposes.test(between)) return null;
  // "Availability for the week of 7 December by Friday": what it is for, then when it is due.
  if (!a.isDeadline && b.isDeadline && b.day < a.day && (a.isFor || a.isWritten)) return null;
  if (a.day === b.day) return { ...b, ...span, isWritten: a.isWritten || b.isWritten };
  if (a.isWritten !== b.isWritten) return a.isWritten ? { ...a, ...span } : { ...b, ...span };
  // "Tomorrow, Friday at the latest": the hope, then the promise.
  if (!a.isDeadline && b.isDeadline && b.day > a.day) return { ...b, ...span };
  // Two relative days side by side ("Monday, Tuesday") are a choice.
  return a.isWritten || a.isDeadline ? null : { ...b, ...span, isOpen: true };
}

/** The candidates of a text, ranges and second names merged; "EOD" apart, as it gives way to any other. */
function candidatesIn(
  found: readonly FoundPhrase[],
  text: string,
): { days: readonly Candidate[]; weak: Candidate | null } {
  const days: Candidate[] = [];
  let weak: Candidate | null = null;
  let isAboutAnEvent = false;
  for (const phrase of found) {
    // "Two weeks after the panel on Dec 4": the day behind belongs to the panel.
    if (phrase.reading.kind === 'vague') {
      isAboutAnEvent ||= /^ *(?:of|after|before|from|following)\b/i.test(text.slice(phrase.end));
    }
    const candidate = candidateOf(phrase, text);
    if (candidate === null || (isAboutAnEvent && !candidate.isDeadline)) continue;
    const previous = days.at(-1);
    if (phrase.reading.kind === 'weak') {
      weak ??= candidate;
      continue;
    }
    const joined =
      previous === undefined ? null : merged(previous, candidate, text.slice(previous.end, candidate.start));
    if (joined === null) days.push(candidate);
    else days[days.length - 1] = joined;
  }
  return { days, weak };
}

/** The day that the others stand for: one deadline, else one day; where they contradict each other, none. */
function theOne(candidates: readonly Candidate[]): Candidate | null {
  const deadlines = candidates.filter(({ isDeadline }) => isDeadline);
  const days = candidates.filter(({ isFor }) => !isFor);
  const counted = deadlines.length > 0 ? deadlines : days.length > 0 ? days : candidates;
  const last = counted.at(-1);
  if (last === undefined || counted.every(({ day }) => day === last.day)) return last ?? null;
  // "Draft by Wednesday, final by Friday": the last deadline ends it, if it is the latest as well.
  return deadlines.length > 1 && deadlines.every(({ day }) => day <= last.day) ? last : null;
}

/**
 * Of all phrases in a text the one that says when: a deadline ("by", "within", "at the latest") before any other day,
 * the last day of a range, the written date where a relative one stands beside it. Null where none is certain. A date
 * in doubt counts as a problem unless a written deadline settles it.
 */
export function governing(found: readonly FoundPhrase[], text: string): FoundPhrase | null {
  const { days, weak } = candidatesIn(found, text);
  const one = theOne(days.filter(({ isOpen }) => !isOpen));
  const problem = found.find(({ reading }) => reading.kind === 'problem');
  if (problem !== undefined && !(one !== null && one.isWritten && one.isDeadline)) return problem;
  return one ?? (days.length === 0 ? weak : null);
}
