import { isDay, type Day } from '../domain/day';
import { fold } from '../domain/fold';
import type { LogEvent } from '../domain/log-event';
import type { NextStep } from '../domain/next-step';
import { stepKey } from '../domain/step-key';
import { withoutTurningMarks } from '../domain/turning-marks';
import { foldKey } from './fold-key';
import { formatLogEvent, readLog } from './log';
import { isBlank, plainValue, textOf } from './plain-value';
import { readDate } from './read-date';
import { stepTextsIn, type StepContext } from './steps/read-next-step';
import { propertyOf, readProperties } from './read-properties';
import { readSteps } from './steps/read-steps';
import type { ReadingSettings } from './reading-settings';
import { vocabularyOf } from './vocabulary';

/**
 * A note's properties while they are being written. The functions here change them in place, as
 * `processFrontMatter` wants it, and touch no key but the one they are about. Each answers whether anything changed.
 */
export type WritableProperties = Record<string, unknown>;

/**
 * Appends an event to the log, under the spelling that the note has. What the log already says is not said twice;
 * of status and snooze only the latest line counts as said.
 */
export function addToLog(properties: WritableProperties, event: LogEvent, settings: ReadingSettings): boolean {
  const key = keyFor(properties, settings.names.log);
  if (key === null) return false;
  const value = plainValue(properties[key]);
  const { events } = readLog(value, key);
  const line = formatLogEvent(event);
  const said =
    event.event === 'status' || event.event === 'snoozed' ? lastAlike(events, event) : events.map(formatLogEvent);
  if (said.includes(line)) return false;
  properties[key] = [...linesOf(properties[key]), line];
  return true;
}

/**
 * Sets a property that holds one text, under the name by which it is read; where the note has none of the names, it
 * gets the first. A list of one stays a list.
 */
export function setProperty(properties: WritableProperties, names: readonly string[], value: string): boolean {
  const key = keyFor(properties, names);
  if (key === null || textOf(plainValue(properties[key])) === value) return false;
  properties[key] = Array.isArray(properties[key]) ? [value] : value;
  return true;
}

/**
 * Adds a promised step as the line that is `written` of it, unless the note promises it already. A property whose day stands in a
 * property beside it (`next_action_date`) is for one step only and is left alone.
 */
export function addNextStep(
  properties: WritableProperties,
  step: PromisedStep,
  settings: ReadingSettings,
  context: StepContext,
): boolean {
  const known = readProperties(properties);
  const { steps } = readSteps(known, vocabularyOf(settings), context);
  if (steps.some((other) => isSameStep(other, step))) return false;
  const isFree = (name: string) =>
    foldKey(name) !== 'followup' && isBlank(known.named(`${foldKey(name)}date`)?.value ?? null);
  const key = keyFor(properties, settings.names.nextSteps.filter(isFree));
  if (key === null) return false;
  properties[key] = [...stepEntriesOf(properties[key]), oneLine(step.written)];
  return true;
}

type PromisedStep = Pick<NextStep, 'owner' | 'what' | 'due' | 'written'>;

/** Whether a note that promises `known` promises `step` as well: a step without a day says less than one with. */
function isSameStep(known: NextStep, step: PromisedStep): boolean {
  const isAlike = known.owner === step.owner && stepKey(known.what) === stepKey(step.what);
  return isAlike && (step.due === undefined || step.due === known.due);
}

/** One text with several steps is taken apart as it is read: an item of a list is one step. */
function stepEntriesOf(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? stepTextsIn(value) : entriesOf(value);
}

/**
 * Marks a step's entry as done, where the note has it as one text; a map or a property of its own cannot carry the
 * mark, and is ended by a line in the log.
 */
export function markStepDone(
  properties: WritableProperties,
  step: Pick<NextStep, 'written'>,
  day: Day,
  settings: ReadingSettings,
): boolean {
  const known = readProperties(properties);
  for (const name of settings.names.nextSteps) {
    const property = known.named(foldKey(name));
    const value = property === undefined ? undefined : properties[property.key];
    const mark = (entry: unknown) => (isEntry(entry, step.written) ? `${entry.trim()} ✅ ${day}` : entry);
    const marked: unknown = Array.isArray(value) ? value.map(mark) : mark(value);
    const changed = Array.isArray(value)
      ? (marked as unknown[]).some((entry, index) => entry !== value[index])
      : marked !== value;
    if (property === undefined || !changed) continue;
    properties[property.key] = marked;
    return true;
  }
  return false;
}

/**
 * Marks a draft as sent and answers on which day that was: today, or the day on which it already had been.
 */
export function markDraftSent(
  properties: WritableProperties,
  today: Day,
): { readonly day: Day; readonly changed: boolean } {
  const known = readProperties(properties);
  const dayIn = (name: string) => {
    const reading = readDate(known.named(name)?.value ?? null, null);
    return 'day' in reading ? reading.day : undefined;
  };
  const sent = dayIn('sent');
  if (fold(textOf(known.named('status')?.value ?? null) ?? '') === 'sent') {
    return { day: sent ?? dayIn('due') ?? today, changed: false };
  }
  const day = sent !== undefined && isDay(sent) ? sent : today;
  const setStatus = setProperty(properties, ['status'], 'sent');
  const setDay = setProperty(properties, ['sent'], day);
  return { day, changed: setStatus || setDay };
}

/** The key under which a field is written: the one it is read from, else a blank one, else the first name. */
function keyFor(properties: WritableProperties, names: readonly string[]): string | null {
  const known = readProperties(properties);
  const folded = names.map(foldKey);
  const read = propertyOf(known, folded)?.key;
  const blank = folded.map((name) => known.named(name)?.key).find((key) => key !== undefined);
  const key = read ?? blank ?? names[0] ?? null;
  return key === '__proto__' ? null : key;
}

function lastAlike(events: readonly LogEvent[], event: LogEvent): readonly string[] {
  const subject = (one: LogEvent) => JSON.stringify([one.event, 'kind' in one && [one.kind, one.to, one.re]]);
  const alike = events.filter((one) => subject(one) === subject(event));
  const last = alike.at(-1);
  return last === undefined ? [] : [formatLogEvent(last)];
}

function linesOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return entriesOf(value);
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return isBlank(plainValue(value)) ? [] : [value];
}

function isEntry(entry: unknown, written: string): entry is string {
  return typeof entry === 'string' && oneLine(entry) === oneLine(written);
}

function oneLine(text: string): string {
  return withoutTurningMarks(text).replace(/\s+/g, ' ').trim();
}
