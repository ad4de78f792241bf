import type { LocalTime } from '../domain/day';
import { isDay, isTimeOfDay } from '../domain/day';
import type { Revision } from './calendar-event';
import { isOwnUid } from './event-uid';

/** Names the plugin as the maker of a calendar. */
export const ownProduct = '-//interview-follow-up//Interview Follow-up//EN';

/** An event as an earlier export left it. */
export interface KnownEvent extends Revision {
  readonly uid: string;
  readonly cancelled: boolean;
  readonly at: LocalTime;
  readonly title: string;
  /** Its lines, unfolded, apart from those that only say when and how often it was revised. */
  readonly content: string;
}

/** What an earlier export left: events by UID, or that the file is somebody else's. */
export type KnownCalendar =
  | {
      readonly isOwn: true;
      readonly events: ReadonlyMap<string, KnownEvent>;
      /** Whether a part of the file could not be read. */
      readonly damaged: boolean;
      /** The highest revision number that stands anywhere in the file, readable or not; -1 where there is none. */
      readonly highestSequence: number;
    }
  | { readonly isOwn: false };

/**
 * Reads back what an earlier export wrote, as far as the next one needs it. Never throws: of a damaged file, the events
 * that are whole count. What names another maker, or none and holds no event of ours, is not ours to write over.
 */
export function readCalendar(text: string): KnownCalendar {
  const lines = unfolded(text);
  const product = lines.find((line) => line.startsWith('PRODID:'))?.slice('PRODID:'.length);
  const isOwn = product === undefined ? lines.length === 0 || lines.some(isUidOfOurs) : product === ownProduct;
  if (!isOwn) return { isOwn };
  const blocks = eventBlocks(lines);
  const events = new Map<string, KnownEvent>();
  for (const block of blocks) {
    const event = readEvent(block);
    if (event !== null) events.set(event.uid, event);
  }
  return {
    isOwn,
    events,
    damaged:
      lines[0] !== 'BEGIN:VCALENDAR' ||
      lines.at(-1) !== 'END:VCALENDAR' ||
      product === undefined ||
      lines.filter((line) => line === 'BEGIN:VEVENT').length !== events.size,
    highestSequence: lines.reduce((highest, line) => Math.max(highest, sequenceIn(line)), -1),
  };
}

const isUidOfOurs = (line: string): boolean => line.startsWith('UID:') && isOwnUid(line.slice('UID:'.length));

/** Lines as they were before they were folded at 75 octets; a tool on the way may have changed the ends of lines. */
function unfolded(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

/** The lines of each event, without its BEGIN and END. One that another event starts in is not whole and is left out. */
function eventBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] | null = null;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') block = [];
    else if (line === 'END:VEVENT') {
      if (block !== null) blocks.push(block);
      block = null;
    } else block?.push(line);
  }
  return blocks;
}

const revisionLine = /^(?:SEQUENCE|DTSTAMP|CREATED|LAST-MODIFIED)[:;]/;

function readEvent(lines: readonly string[]): KnownEvent | null {
  const alarms = lines.indexOf('BEGIN:VALARM');
  const own = alarms < 0 ? lines : [...lines.slice(0, alarms), ...lines.slice(lines.lastIndexOf('END:VALARM') + 1)];
  const valueOf = (name: string): string =>
    own.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const uid = valueOf('UID');
  const at = readTime(valueOf('DTSTART;VALUE=DATE')) ?? readTime(valueOf('DTSTART'));
  const sequence = sequenceIn(`SEQUENCE:${valueOf('SEQUENCE')}`);
  const changed = readMoment(valueOf('LAST-MODIFIED'));
  const created = readMoment(valueOf('CREATED'));
  if (!isOwnUid(uid) || at === null || sequence < 0 || changed === null || created === null) return null;
  return {
    uid,
    at,
    sequence,
    changed,
    created,
    title: unescaped(valueOf('SUMMARY')),
    cancelled: valueOf('STATUS') === 'CANCELLED',
    content: lines.filter((line) => !revisionLine.test(line)).join('\n'),
  };
}

/** More would not fit a calendar's 32 bits once counted up. */
const highestPossible = 2 ** 31 - 2;

function sequenceIn(line: string): number {
  const written = /^SEQUENCE:(\d{1,10})$/.exec(line)?.[1];
  return written !== undefined && Number(written) <= highestPossible ? Number(written) : -1;
}

/** A day, `20261118`, or a floating local time, `20261118T150000`. */
function readTime(written: string): LocalTime | null {
  const [, year = '', month = '', date = '', hour, minute = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?$/.exec(written) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return null;
  if (hour === undefined) return day;
  return isTimeOfDay(`${hour}:${minute}`) ? `${day}T${hour}:${minute}` : null;
}

/** A moment, `20261118T150000Z`. */
function readMoment(written: string): Date | null {
  const iso = written.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const moment = new Date(iso === written ? NaN : iso);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
