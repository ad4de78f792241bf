import { addDays, type Day } from '../../domain/day';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { NextStep } from '../../domain/next-step';
import { peopleAtCompany } from '../../domain/people-named';
import { formatNextStep } from './format-next-step';
import { readNextSteps, type StepContext } from './read-next-step';
import type { ReadingSettings } from '../reading-settings';
import { weekdayOf } from '../when/calendar';
import { readWhen, type WhenProblem } from '../when/read-when';
import { weekdayNumber, weekdayWord } from '../when/vocabulary';

/**
 * How one promise is understood while it is being typed. Of each step, `written` is the line to put into a note.
 * `doubt`: a day is meant but cannot be told; `choices` are the steps that it can mean, none where there is no such day.
 * `nothing`: nothing is promised yet.
 */
export type PromiseReading =
  | { readonly as: 'nothing' }
  | { readonly as: 'step'; readonly step: NextStep }
  | {
      readonly as: 'doubt';
      readonly doubt: WhenProblem;
      /** The words that are in doubt. */
      readonly words: string;
      readonly step: NextStep;
      readonly choices: readonly DatedStep[];
    };

/** A step with its day. */
export type DatedStep = NextStep & { readonly due: Day };

/** What the steps of an interview are read against: its day, its people and its company. */
export function stepContextOf(interview: Interview, { ownNames, dayOrder, calendar }: ReadingSettings): StepContext {
  const { day, company } = interview;
  const people = peopleAtCompany(interview).map(({ text }) => text);
  return {
    anchor: day,
    names: { people, own: ownNames, ...given({ company: company?.text }) },
    when: { dayOrder, calendar },
  };
}

/**
 * Reads one promise as it is typed, by the same reader as the notes.
 * @example readPromise('me: send portfolio by Friday', context) // { as: 'step', step: { written: 'me: send portfolio by 2026-11-20', … } }
 */
export function readPromise(typed: string, context: StepContext): PromiseReading {
  const text = typed.replace(/\s+/g, ' ').trim();
  const step = stepIn(text, context);
  if (step === undefined || isOnlyADate(step, context)) return { as: 'nothing' };
  const when = readWhen(text, context.anchor, context.when);
  if (step.due !== undefined || !('problem' in when)) return { as: 'step', step };
  return {
    as: 'doubt',
    doubt: when.problem,
    words: when.written,
    step,
    choices: choicesIn(text, when.written, when.problem, context),
  };
}

function stepIn(text: string, context: StepContext): NextStep | undefined {
  const [step] = readNextSteps([text], context).steps;
  return step && asWritten(step, context);
}

/**
 * The step with the line that the note gets: who, what and the ISO day, where that reads back as the same step. What was
 * typed does so in any case, as where the text has a link with a day in it.
 */
function asWritten(step: NextStep, context: StepContext): NextStep {
  const [read] = readNextSteps([formatNextStep(step)], context).steps;
  const isSame = read !== undefined && read.owner === step.owner && read.due === step.due && read.done === step.done;
  return isSame ? { ...read, written: formatNextStep(read) } : step;
}

/** "By Friday at the latest" says when, and not yet what. */
function isOnlyADate({ what, due }: NextStep, { anchor, when }: StepContext): boolean {
  if (due === undefined) return false;
  const reading = readWhen(what, anchor, when);
  const rest = 'day' in reading ? what.slice(0, reading.matched.start) + what.slice(reading.matched.end) : what;
  return !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:at|by|of|on|or|so|the|latest)\b/gi, ''));
}

function choicesIn(text: string, words: string, doubt: WhenProblem, context: StepContext): readonly DatedStep[] {
  switch (doubt) {
    case 'ambiguous-date':
      return (['day-first', 'month-first'] as const)
        .flatMap((dayOrder) => dated(stepIn(text, { ...context, when: { ...context.when, dayOrder } })))
        .sort(byDay);
    case 'weekday-contradicts-date':
      return eitherOfTwo(text, words, context);
    case 'impossible-date':
      return [];
  }
}

const byDay = (one: DatedStep, other: DatedStep): number => (one.due < other.due ? -1 : 1);

function dated(step: NextStep | undefined): readonly DatedStep[] {
  return step?.due === undefined ? [] : [{ ...step, due: step.due }];
}

/** "Friday, 21 November" where the 21st is a Saturday: the date as it stands, or the Friday next to it. */
function eitherOfTwo(text: string, words: string, context: StepContext): readonly DatedStep[] {
  const weekday = new RegExp(`\\(?\\s*\\b(${weekdayWord})\\s*\\)?,?\\s*`, 'i');
  const [, named] = weekday.exec(words) ?? [];
  const [byDate] = dated(stepIn(text.replace(words, words.replace(weekday, ' ')), context));
  if (named === undefined || byDate === undefined) return [];
  const apart = (weekdayNumber(named) - weekdayOf(byDate.due) + 7) % 7;
  const due = addDays(byDate.due, apart > 3 ? apart - 7 : apart);
  const byWeekday = { ...byDate, due, written: formatNextStep({ ...byDate, due }) };
  return [byDate, byWeekday].sort(byDay);
}
