import type { Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import { given } from '../../domain/given';
import type { NextStep } from '../../domain/next-step';
import { stepKey } from '../../domain/step-key';
import type { FoundProblem } from '../found-problem';
import { isBlank, textOf, writtenOf } from '../plain-value';
import { readDate } from '../read-date';
import { readNextSteps, type StepContext, type StepsReading } from './read-next-step';
import { propertyOf, type Properties, type Property } from '../read-properties';
import type { Vocabulary } from '../vocabulary';
import { readWhen } from '../when/read-when';

/** The one name that counts only where it holds a date: as a checkbox or text it belongs to other plugins. */
const followUp = 'followup';

/** What a step is about where nothing but its date is given. */
const unnamedFollowUp = 'follow up';

/**
 * Reads everything that a note promises. All names of the field count together, as people keep promises in several
 * properties; the same step twice is one. A date of its own (`next_action_date`, `follow_up`) belongs to the one
 * step beside it, and `decision_by` to the decision that they owe.
 */
export function readSteps(properties: Properties, { names }: Vocabulary, context: StepContext): StepsReading {
  const steps: NextStep[] = [];
  const problems: FoundProblem[] = [];
  for (const name of names.nextSteps) {
    const property = properties.named(name);
    if (property === undefined || isBlank(property.value)) continue;
    const read =
      name === followUp ? readFollowUp(property, properties, context) : readNamed(name, property, properties, context);
    steps.push(...read.steps);
    problems.push(...read.problems);
  }
  const decisionBy = propertyOf(properties, names.decisionBy);
  const promised = eachOnce(steps);
  if (decisionBy === undefined) return { steps: promised, problems };
  const day = readDay(decisionBy, context, problems);
  return { steps: day === undefined ? promised : withDecision(promised, day, decisionBy), problems };
}

/** Whether a note has anything that could be a promised step: all that can be told without the interview's day. */
export function promisesSomething(properties: Properties, { names }: Vocabulary): boolean {
  return names.nextSteps.some((name) => {
    const value = properties.named(name)?.value ?? null;
    return name === followUp ? 'day' in readDate(value, null) : !isBlank(value);
  });
}

function readNamed(name: string, property: Property, properties: Properties, context: StepContext): StepsReading {
  const { steps, problems } = readNextSteps(property.value, context);
  const found = problems.map((problem) => ({ ...problem, property: property.key }));
  const date = properties.named(`${name}date`);
  const [only] = steps;
  if (date === undefined || isBlank(date.value) || only === undefined || steps.length > 1)
    return { steps, problems: found };
  const due = readDay(date, context, found);
  return { steps: [due === undefined ? only : { ...only, due }], problems: found };
}

function readFollowUp(property: Property, properties: Properties, context: StepContext): StepsReading {
  const date = readDate(property.value, context.when.dayOrder);
  const problems: FoundProblem[] = [];
  if (!('day' in date)) {
    if ('problem' in date && date.problem.code !== 'unreadable-date') readDay(property, context, problems);
    return { steps: [], problems };
  }
  const note = properties.named(`${followUp}note`);
  const [named] = note === undefined ? [] : readNextSteps(note.value, context).steps;
  const step: NextStep = named ?? {
    owner: 'me',
    what: unnamedFollowUp,
    done: false,
    written: writtenOf(property.value),
  };
  return { steps: [{ ...step, due: date.day }], problems };
}

/** The day that a property of a step's own names: a date, or a phrase that counts from the interview. */
function readDay(property: Property, context: StepContext, problems: FoundProblem[]): Day | undefined {
  const date = readDate(property.value, context.when.dayOrder);
  if ('day' in date) return date.day;
  if ('absent' in date) return undefined;
  const text = textOf(property.value);
  const when =
    date.problem.code === 'unreadable-date' && text !== null ? readWhen(text, context.anchor, context.when) : null;
  if (when !== null && 'day' in when) return when.day;
  const { written, suggestion } = date.problem;
  const code = stepCodes[when !== null && 'problem' in when ? when.problem : date.problem.code];
  problems.push({ code, property: property.key, written, ...given({ suggestion }) });
  return undefined;
}

const stepCodes = {
  'ambiguous-date': 'ambiguous-step-date',
  'impossible-date': 'impossible-step-date',
  'unreadable-date': 'unreadable-step-date',
  'weekday-contradicts-date': 'weekday-contradicts-step-date',
  'several-dates': 'unreadable-step-date',
} as const;

const decisionWords = [
  /\b(?:decision|decide|verdict|yes or no)\b/,
  /\b(?:answer|hear back|hear from|get back|offer|outcome|results?|feedback|reply|respond|let (?:me|you|us) know|update)\b/,
];

/**
 * Gives the decision that they owe the day of `decision_by`. The property wins over a day in the step's text: it is
 * one plain date that the person set for just this. Where the decision is marked as done nothing is owed any more.
 */
function withDecision(steps: readonly NextStep[], due: Day, { key, value }: Property): readonly NextStep[] {
  const theirs = steps.filter(({ owner }) => owner === 'them');
  const decisions = decisionWords.map((words) => theirs.filter(({ what }) => words.test(fold(what))));
  const named = decisions.find((found) => found.length > 0) ?? [];
  const decision = named.find(({ done }) => !done) ?? named[0];
  if (decision?.done === true) return steps;
  if (decision !== undefined) return steps.map((step) => (step === decision ? { ...step, due } : step));
  const written = `${key}: ${writtenOf(value)}`;
  return [...steps, { owner: 'them', what: 'decision', due, done: false, written, fromDecisionBy: true }];
}

/**
 * The same promise written twice is one; what either says of its day and end counts. Named with two different days it
 * is two promises: a day that slipped, and the next one.
 */
function eachOnce(steps: readonly NextStep[]): readonly NextStep[] {
  const undated = '';
  const once = new Map<string, Map<string, NextStep>>();
  for (const step of steps) {
    const key = `${step.owner} ${stepKey(step.what)}`;
    const byDay = once.get(key) ?? new Map<string, NextStep>();
    once.set(key, byDay);
    const [anyDay = undated] = byDay.keys();
    const same = byDay.has(undated) || step.due === undefined ? anyDay : step.due;
    const known = byDay.get(same);
    byDay.delete(same);
    byDay.set(step.due ?? same, known === undefined ? step : { ...step, ...known, done: known.done || step.done });
  }
  return [...once.values()].flatMap((byDay) => [...byDay.values()]);
}
