import { isDay, isTimeOfDay, type LocalTime } from '../domain/day';
import { followUpKinds, type FollowUpKind } from '../domain/kind';
import type { LogEvent } from '../domain/log-event';
import { isBlank, isList, isMap, writtenOf, type Plain } from './plain-value';
import type { FoundProblem } from './found-problem';
import { shownText } from './read-link';
import { readChannel, readStatus } from './read-words';

const dated = /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?(?:[T ](\d{2}:\d{2})(?::\d{2})?)?:? (\p{L}+):?(?: (.*))?$/u;
const kindPattern = new RegExp(
  `^(${[...followUpKinds]
    .sort((one, other) => other.length - one.length)
    .map((kind) => kind.replaceAll('-', '[- ]?'))
    .join('|')})(?: (?:note|letter|mail|e-?mail|message|card|call))?(?= |$)(.*)$`,
  'i',
);
const kindsByLetters = new Map(followUpKinds.map((kind) => [kind.replaceAll('-', ''), kind]));

const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
const quotedForm = new RegExp(`^(?: to ${quoted})?(?: re ${quoted})?$`);
/** What people add by hand behind a name: "(also cc Tom)", " - no address". A name that ends so is quoted. */
const remark = /\s(?:\([^()]*\)|[-–—]\s.*)$/;
const to = ' to ';
const re = ' re ';

/**
 * Reads one line of the log; null for a line in no known form. Suffixes are read from the right, so a step may hold
 * " to " or " by "; a text in double quotes is taken as it is.
 * @example readLogLine('2026-11-18 sent thank-you to Ana Ruiz by email')
 */
export function readLogLine(line: string): LogEvent | null {
  const [, day = '', time, word = '', rest = ''] = dated.exec(oneLine(line)) ?? [];
  if (!isDay(day) || (time !== undefined && !isTimeOfDay(time))) return null;
  const at = time === undefined ? day : `${day}T${time}`;
  switch (word.toLowerCase()) {
    case 'sent':
      return readSent(at, rest);
    case 'skipped': {
      const about = readAbout(rest);
      return about === null ? null : { event: 'skipped', at, ...about };
    }
    case 'snoozed':
      return readSnoozed(at, rest);
    case 'replied':
      return rest === '' ? { event: 'replied', at } : { event: 'replied', at, who: rest };
    case 'done':
      return rest === '' ? null : { event: 'done', at, what: rest };
    case 'status': {
      const status = readStatus(rest);
      return status === null || status === undefined ? null : { event: 'status', at, status };
    }
    default:
      return null;
  }
}

function readSnoozed(at: LocalTime, text: string): LogEvent | null {
  const [, before = '', until = ''] = /^(.*) until (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const about = readAbout(before);
  return about === null || !isDay(until) ? null : { event: 'snoozed', at, ...about, until };
}

function readSent(at: LocalTime, text: string): LogEvent | null {
  const [, before = '', word] = /^(.*) (?:by|via) ([^" ]+)(?: \([^()"]*\))?$/.exec(text) ?? [];
  const by = word === undefined ? undefined : readChannel(word);
  const about = readAbout(by === undefined || by === null ? text : before);
  if (about === null) return null;
  return { event: 'sent', at, ...about, ...(by === undefined || by === null ? {} : { by }) };
}

interface About {
  readonly kind: FollowUpKind;
  readonly to?: string;
  readonly re?: string;
}

function readAbout(text: string): About | null {
  const [, kindText = '', rest = ''] = kindPattern.exec(text) ?? [];
  const kind = kindsByLetters.get(kindText.toLowerCase().replace(/[- ]/g, ''));
  if (kind === undefined) return null;
  if (rest === '') return { kind };
  const inQuotes = quotedForm.exec(rest);
  if (inQuotes !== null)
    return { kind, ...present('to', unquoted(inQuotes[1])), ...present('re', unquoted(inQuotes[2])) };
  if (rest.startsWith(re)) return { kind, re: rest.slice(re.length) };
  if (!rest.startsWith(to)) return null;
  const cut = rest.lastIndexOf(re);
  if (cut <= to.length) return { kind, to: shownText(rest.slice(to.length).replace(remark, '')) };
  return { kind, to: shownText(rest.slice(to.length, cut)), re: rest.slice(cut + re.length) };
}

function present<Name extends string>(name: Name, text: string | undefined): { readonly [N in Name]?: string } {
  return text === undefined || text === '' ? {} : ({ [name]: text } as { readonly [N in Name]: string });
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/\\(.)/gs, '$1');
}

/**
 * An event as a line of the log. Reading the line gives the event again: a name or step that would be read
 * differently ("Ana re Tom", a step that ends in "by email") is put into double quotes.
 * @example formatLogEvent({ event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Ana Ruiz', by: 'email' })
 */
export function formatLogEvent(event: LogEvent): string {
  const plain = lineOf(event, oneLine);
  return meansTheSame(readLogLine(plain), event)
    ? plain
    : lineOf(event, (text) => `"${oneLine(text).replace(/["\\]/g, '\\$&')}"`);
}

function lineOf(event: LogEvent, spell: (text: string) => string): string {
  const start = `${event.at} ${event.event}`;
  switch (event.event) {
    case 'replied':
      return event.who === undefined ? start : `${start} ${oneLine(event.who)}`;
    case 'done':
      return `${start} ${oneLine(event.what)}`;
    case 'status':
      return `${start} ${event.status}`;
    default: {
      const to = event.to === undefined ? '' : ` to ${spell(event.to)}`;
      const re = event.re === undefined ? '' : ` re ${spell(event.re)}`;
      const by = event.event === 'sent' && event.by !== undefined ? ` by ${event.by}` : '';
      const until = event.event === 'snoozed' ? ` until ${event.until}` : '';
      return `${start} ${event.kind}${to}${re}${by}${until}`;
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function meansTheSame(read: LogEvent | null, event: LogEvent): boolean {
  const normal = (one: LogEvent) =>
    JSON.stringify(
      Object.entries(one)
        .map(([key, text]) => [key, oneLine(String(text))])
        .sort(),
    );
  return read !== null && normal(read) === normal(event);
}

/** The events of a log in the order of its lines; what is no event is reported and left alone. */
export function readLog(
  value: Plain,
  property: string,
): { readonly events: readonly LogEvent[]; readonly problems: readonly FoundProblem[] } {
  const events: LogEvent[] = [];
  const problems: FoundProblem[] = [];
  for (const line of linesOf(value)) {
    if (isBlank(line)) continue;
    const event = typeof line === 'string' ? readLogLine(line) : isMap(line) ? readSplitLine(line.pairs) : null;
    if (event === null) problems.push({ code: 'unknown-log-line', property, written: writtenOf(line) });
    else events.push(event);
  }
  return { events, problems };
}

function linesOf(value: Plain): readonly Plain[] {
  if (isList(value)) return value;
  return typeof value === 'string' ? value.split('\n').map((line) => line.replace(/^\s*[-*]\s+/, '')) : [value];
}

/** YAML makes a map of a line with a colon in it, `2026-11-18 status: offer`. */
function readSplitLine(pairs: readonly (readonly [string, Plain])[]): LogEvent | null {
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return null;
  const [key, value] = pair;
  return typeof value === 'object' && value !== null ? null : readLogLine(`${key}: ${value ?? ''}`);
}
