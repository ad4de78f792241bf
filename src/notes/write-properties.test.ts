import fc from 'fast-check';
import type { LogEvent } from '../domain/log-event';
import { readLog } from './log';
import { plainValue } from './plain-value';
import { defaultReadingSettings as settings } from './reading-settings';
import { addNextStep, addToLog, markDraftSent, markStepDone, setProperty } from './write-properties';

const sent: LogEvent = { event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Ana Ruiz', by: 'email' };
const line = '2026-11-18 sent thank-you to Ana Ruiz by email';

/** The properties after an edit, and whether it said that it changed anything. */
function after<Properties extends Record<string, unknown>>(
  properties: Properties,
  edit: (properties: Record<string, unknown>) => boolean,
) {
  const copy: Record<string, unknown> = structuredClone(properties);
  return { changed: edit(copy), properties: copy };
}

describe('adding to the log', () => {
  const add = (properties: Record<string, unknown>, event: LogEvent = sent) =>
    after(properties, (copy) => addToLog(copy, event, settings));

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['starts a log', { type: 'interview' }, { type: 'interview', follow_up_log: [line] }],
    ['fills a blank one', { follow_up_log: null }, { follow_up_log: [line] }],
    ['appends', { follow_up_log: ['2026-11-17 replied'] }, { follow_up_log: ['2026-11-17 replied', line] }],
    [
      'keeps the spelling of the key',
      { 'Follow-up Log': ['2026-11-17 replied'] },
      { 'Follow-up Log': ['2026-11-17 replied', line] },
    ],
    [
      'makes a list of one line',
      { follow_up_log: '2026-11-17 replied' },
      { follow_up_log: ['2026-11-17 replied', line] },
    ],
    ['makes a list of several lines', { follow_up_log: 'one\n\ntwo\n' }, { follow_up_log: ['one', 'two', line] }],
    [
      'keeps what it does not understand',
      { follow_up_log: [{ a: [1] }, null, 7] },
      { follow_up_log: [{ a: [1] }, null, 7, line] },
    ],
  ])('%s', (_, before, expected) => {
    expect(add(before)).toEqual({ changed: true, properties: expected });
  });

  it.each([[[line]], [['2026-11-18   sent Thank-you to Ana Ruiz by e-mail']], [line]])(
    'says nothing twice: %j',
    (log) => {
      expect(add({ follow_up_log: log })).toEqual({ changed: false, properties: { follow_up_log: log } });
    },
  );

  it('but a status or snooze that came back is said again', () => {
    const offer: LogEvent = { event: 'status', at: '2026-11-18', status: 'offer' };
    const log = ['2026-11-18 status offer', '2026-11-18 status active'];
    expect(add({ follow_up_log: log }, offer).changed).toBe(true);
    expect(add({ follow_up_log: log.slice(0, 1) }, offer).changed).toBe(false);
  });

  it('leaves every other property and every earlier line alone', () => {
    const other = fc.dictionary(
      fc.string().map((name) => `x${name}`),
      fc.jsonValue(),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(other, fc.array(fc.jsonValue()), (properties, log) => {
        const { properties: written } = add({ ...properties, follow_up_log: log }, { ...sent, at: '2031-01-01' });
        expect(written).toEqual({ ...properties, follow_up_log: [...log, `2031-01-01${line.slice(10)}`] });
        expect(readLog(plainValue(written.follow_up_log), 'x').events.at(-1)).toEqual({ ...sent, at: '2031-01-01' });
      }),
    );
  });
});

describe('setting a property', () => {
  const set = (properties: Record<string, unknown>, value = 'offer') =>
    after(properties, (copy) => setProperty(copy, settings.names.status, value));

  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{}, { status: 'offer' }],
    [{ status: 'active' }, { status: 'offer' }],
    [{ Status: 'active' }, { Status: 'offer' }],
    [{ outcome: 'active' }, { outcome: 'offer' }],
    [{ Outcome: '' }, { Outcome: 'offer' }],
    [
      { status: null, result: 'active' },
      { status: null, result: 'offer' },
    ],
    [{ status: ['active'] }, { status: ['offer'] }],
  ])('%j', (before, expected) => expect(set(before)).toEqual({ changed: true, properties: expected }));

  it('changes nothing where it is so already', () => {
    expect(set({ status: 'offer' })).toEqual({ changed: false, properties: { status: 'offer' } });
  });

  it('never writes a prototype', () => {
    const properties: Record<string, unknown> = {};
    expect(setProperty(properties, ['__proto__'], 'x')).toBe(false);
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
  });
});

describe('steps', () => {
  const context = {
    anchor: '2026-11-18',
    names: { people: ['Ana Ruiz'], own: [] },
    when: { dayOrder: null, calendar: settings.calendar },
  };
  const add = (before: Record<string, unknown>) => {
    const step = { owner: 'me', what: 'send CV', due: '2026-11-20', written: 'me: send\n CV by 2026-11-20' } as const;
    return after(before, (copy) => addNextStep(copy, step, settings, context));
  };

  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{}, { next_steps: ['me: send CV by 2026-11-20'] }],
    [{ next_steps: ['them: decision'] }, { next_steps: ['them: decision', 'me: send CV by 2026-11-20'] }],
    [{ Promised: 'them: decision' }, { Promised: ['them: decision', 'me: send CV by 2026-11-20'] }],
    [{ follow_up: '2026-11-25' }, { follow_up: '2026-11-25', next_steps: ['me: send CV by 2026-11-20'] }],
    [{ next_steps: [{ what: 'x' }] }, { next_steps: [{ what: 'x' }, 'me: send CV by 2026-11-20'] }],
    [
      { next_steps: 'me: call\nthem: decision; them: feedback' },
      { next_steps: ['me: call', 'them: decision', 'them: feedback', 'me: send CV by 2026-11-20'] },
    ],
    [
      { next_action: 'call', next_action_date: '2026-11-25' },
      { next_action: 'call', next_action_date: '2026-11-25', next_steps: ['me: send CV by 2026-11-20'] },
    ],
    [
      { next_steps: ['me: send CV by 2026-11-27'] },
      { next_steps: ['me: send CV by 2026-11-27', 'me: send CV by 2026-11-20'] },
    ],
    [{ next_steps: ['me: send CV'] }, { next_steps: ['me: send CV', 'me: send CV by 2026-11-20'] }],
    [
      { next_steps: ['them: send CV by 2026-11-20'] },
      { next_steps: ['them: send CV by 2026-11-20', 'me: send CV by 2026-11-20'] },
    ],
  ])('are added: %j', (before, expected) => {
    expect(add(before)).toEqual({ changed: true, properties: expected });
  });

  it.each<[Record<string, unknown>]>([
    [{ next_steps: ['me: send CV by 2026-11-20'] }],
    [{ next_steps: "I'll send  cv. by Friday" }],
    [{ Promises: [{ owner: 'me', what: 'Send CV', due: '2026-11-20' }] }],
    [{ next_steps: ['me: send CV by 2026-11-20 ✅ 2026-11-19'] }],
    [{ next_action: 'send CV', next_action_date: '2026-11-20' }],
  ])('are not added twice: %j', (before) => {
    expect(add(before)).toEqual({ changed: false, properties: before });
  });

  it.each<[Record<string, unknown>, Record<string, unknown> | null]>([
    [{ next_steps: ['a', 'me: send CV', 'b'] }, { next_steps: ['a', 'me: send CV ✅ 2026-11-20', 'b'] }],
    [{ Promised: ' me:  send CV' }, { Promised: 'me:  send CV ✅ 2026-11-20' }],
    [{ next_steps: 'me: send \u202eCV\u202c' }, { next_steps: 'me: send \u202eCV\u202c ✅ 2026-11-20' }],
    [
      { next_steps: ['b'], promises: ['me: send CV'] },
      { next_steps: ['b'], promises: ['me: send CV ✅ 2026-11-20'] },
    ],
    [{ next_steps: [{ owner: 'me', what: 'send CV' }] }, null],
    [{}, null],
  ])('are marked as done: %j', (before, expected) => {
    const marked = after(before, (copy) => markStepDone(copy, { written: 'me: send CV' }, '2026-11-20', settings));
    expect(marked).toEqual({ changed: expected !== null, properties: expected ?? before });
  });
});

describe('a draft', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>, string, boolean]>([
    [{ status: 'draft' }, { status: 'sent', sent: '2026-11-19' }, '2026-11-19', true],
    [{}, { status: 'sent', sent: '2026-11-19' }, '2026-11-19', true],
    [{ Status: 'draft', Sent: null }, { Status: 'sent', Sent: '2026-11-19' }, '2026-11-19', true],
    [{ status: 'draft', sent: '2026-11-18' }, { status: 'sent', sent: '2026-11-18' }, '2026-11-18', true],
    [{ status: 'sent', sent: '2026-11-18' }, { status: 'sent', sent: '2026-11-18' }, '2026-11-18', false],
    [{ status: 'Sent', due: '2026-11-17T15:00' }, { status: 'Sent', due: '2026-11-17T15:00' }, '2026-11-17', false],
  ])('is marked as sent: %j', (before, expected, day, changed) => {
    const copy = structuredClone(before);
    expect(markDraftSent(copy, '2026-11-19')).toEqual({ day, changed });
    expect(copy).toEqual(expected);
  });
});
