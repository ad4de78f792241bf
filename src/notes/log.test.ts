import fc from 'fast-check';
import { channels } from '../domain/channel';
import { followUpKinds } from '../domain/kind';
import type { LogEvent } from '../domain/log-event';
import { statuses } from '../domain/status';
import { formatLogEvent, readLog, readLogLine } from './log';
import { plainValue } from './plain-value';

describe('a line of the log', () => {
  it.each<[string, LogEvent]>([
    [
      '2026-11-18 sent thank-you to Ana Ruiz by email',
      { event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Ana Ruiz', by: 'email' },
    ],
    ['2026-11-18 sent check-in', { event: 'sent', at: '2026-11-18', kind: 'check-in' }],
    [
      '2026-11-18 sent second-check-in by post',
      { event: 'sent', at: '2026-11-18', kind: 'second-check-in', by: 'post' },
    ],
    [
      '2026-11-20 sent promise to Ana re send portfolio by email',
      { event: 'sent', at: '2026-11-20', kind: 'promise', to: 'Ana', re: 'send portfolio', by: 'email' },
    ],
    [
      '2026-11-20 sent promise re reply re role',
      { event: 'sent', at: '2026-11-20', kind: 'promise', re: 'reply re role' },
    ],
    [
      '2026-11-20 sent promise to Ana re Tom re send CV',
      { event: 'sent', at: '2026-11-20', kind: 'promise', to: 'Ana re Tom', re: 'send CV' },
    ],
    [
      '2026-11-20 sent promise re talk to Tom by phone by email',
      { event: 'sent', at: '2026-11-20', kind: 'promise', re: 'talk to Tom by phone', by: 'email' },
    ],
    [
      '2026-11-18 sent thank-you to Anna by the Sea',
      { event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Anna by the Sea' },
    ],
    [
      '2026-11-18 sent thank-you to Stand by by linkedin',
      { event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Stand by', by: 'linkedin' },
    ],
    ['2026-11-18T14:05 sent call to Ana', { event: 'sent', at: '2026-11-18T14:05', kind: 'call', to: 'Ana' }],
    ['2026-11-18 14:05 replied Ana Ruiz', { event: 'replied', at: '2026-11-18T14:05', who: 'Ana Ruiz' }],
    ['2026-11-18 replied', { event: 'replied', at: '2026-11-18' }],
    ['2026-11-20 done send portfolio', { event: 'done', at: '2026-11-20', what: 'send portfolio' }],
    ['2026-11-20 skipped check-in', { event: 'skipped', at: '2026-11-20', kind: 'check-in' }],
    ['2026-11-20 skipped thank-you to Ana', { event: 'skipped', at: '2026-11-20', kind: 'thank-you', to: 'Ana' }],
    [
      '2026-11-20 snoozed promise to Ana re wait until Monday until 2026-11-25',
      { event: 'snoozed', at: '2026-11-20', kind: 'promise', to: 'Ana', re: 'wait until Monday', until: '2026-11-25' },
    ],
    ['2026-11-25 status rejected', { event: 'status', at: '2026-11-25', status: 'rejected' }],
    // As people write them by hand.
    [
      '[[2026-11-19]] sent thank you note to Ana Ruiz via email (also cc Tom)',
      { event: 'sent', at: '2026-11-19', kind: 'thank-you', to: 'Ana Ruiz', by: 'email' },
    ],
    [
      '2026-11-19 skipped thank-you to Ana Ruiz - no address',
      { event: 'skipped', at: '2026-11-19', kind: 'thank-you', to: 'Ana Ruiz' },
    ],
    [
      '2026-11-19 sent thank-you to "Ana - the other one"',
      { event: 'sent', at: '2026-11-19', kind: 'thank-you', to: 'Ana - the other one' },
    ],
    [
      '2026-11-19: sent thank-you to [[People/Ana|Ana Ruiz]]',
      { event: 'sent', at: '2026-11-19', kind: 'thank-you', to: 'Ana Ruiz' },
    ],
    ['2026-11-25 Status: Rejected', { event: 'status', at: '2026-11-25', status: 'rejected' }],
    [
      '  2026-11-18   Sent  Thank you to  Ana Ruiz  by e-mail ',
      { event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Ana Ruiz', by: 'email' },
    ],
    ['2026-11-18 sent check in by phone', { event: 'sent', at: '2026-11-18', kind: 'check-in', by: 'phone' }],
    [
      '2026-11-18 sent thank-you to "Ana re Tom"',
      { event: 'sent', at: '2026-11-18', kind: 'thank-you', to: 'Ana re Tom' },
    ],
  ])('%s', (line, event) => expect(readLogLine(line)).toEqual(event));

  it.each([
    'sent thank-you to Ana',
    '2026-02-30 sent thank-you to Ana',
    '2026-11-18T25:00 sent thank-you to Ana',
    '2026-11-18 sent flowers to Ana',
    '2026-11-18 sent',
    '2026-11-18 sent thank-yous',
    '2026-11-18 sent thank-you Ana',
    '2026-11-18 status maybe',
    '2026-11-18 status',
    '2026-11-18 done',
    '2026-11-18 snoozed check-in',
    '2026-11-18 snoozed check-in until Monday',
    '2026-11-18 snoozed check-in until 2026-02-30',
    '2026-11-18 called the recruiter',
    '2026-11-18',
    '',
  ])('is no event: %s', (line) => expect(readLogLine(line)).toBeNull());
});

const words = fc.constantFrom(
  'Ana',
  'Ruiz',
  'to',
  're',
  'by',
  'email',
  'phone',
  'until',
  '2026-11-25',
  'replied',
  '"',
  '\\',
  '李',
  'é',
);
const text = fc
  .oneof(
    fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((raw) => raw.replace(/\s+/g, ' ').trim())
  .filter((raw) => raw !== '');
const day = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const at = fc.oneof(
  day,
  fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([date, hour]) => `${date}T${String(hour).padStart(2, '0')}:07`),
);
const about = { at, kind: fc.constantFrom(...followUpKinds), to: text, re: text };
const optional = { noNullPrototype: true as const };
const anyEvent = fc.oneof(
  fc.record(
    { event: fc.constant('sent' as const), ...about, by: fc.constantFrom(...channels) },
    { requiredKeys: ['event', 'at', 'kind'], ...optional },
  ),
  fc.record(
    { event: fc.constant('skipped' as const), ...about },
    { requiredKeys: ['event', 'at', 'kind'], ...optional },
  ),
  fc.record(
    { event: fc.constant('snoozed' as const), ...about, until: day },
    { requiredKeys: ['event', 'at', 'kind', 'until'], ...optional },
  ),
  fc.record({ event: fc.constant('replied' as const), at, who: text }, { requiredKeys: ['event', 'at'], ...optional }),
  fc.record({ event: fc.constant('done' as const), at, what: text }, optional),
  fc.record({ event: fc.constant('status' as const), at, status: fc.constantFrom(...statuses) }, optional),
);

describe('writing and reading', () => {
  it('gives every event back, whatever the names and steps hold', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(readLogLine(formatLogEvent(event))).toEqual(event);
      }),
      { numRuns: 2000 },
    );
  });

  it('writes one line and settles: what was read is written the same again', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const line = formatLogEvent(event);
        expect(line).not.toMatch(/[\n\r]/);
        const again = readLogLine(line);
        expect(again === null ? null : formatLogEvent(again)).toBe(line);
      }),
    );
  });

  it('quotes only what would be read differently', () => {
    const sent = { event: 'sent', at: '2026-11-18', kind: 'promise' } as const;
    expect(formatLogEvent({ ...sent, to: 'Ana', re: 'talk to Tom', by: 'email' })).toBe(
      '2026-11-18 sent promise to Ana re talk to Tom by email',
    );
    expect(formatLogEvent({ ...sent, to: 'Ana re Tom' })).toBe('2026-11-18 sent promise to "Ana re Tom"');
    expect(formatLogEvent({ ...sent, re: 'send it by email' })).toBe('2026-11-18 sent promise re "send it by email"');
  });
});

describe('a whole log', () => {
  const read = (value: unknown) => readLog(plainValue(value), 'follow_up_log');

  it('keeps the order of its lines and reports the ones that are not understood', () => {
    const { events, problems } = read(['2026-11-20 replied', 'had a coffee', '2026-11-18 sent check-in', 7, null, '']);
    expect(events.map(({ event }) => event)).toEqual(['replied', 'sent']);
    expect(problems).toEqual([
      { code: 'unknown-log-line', property: 'follow_up_log', written: 'had a coffee' },
      { code: 'unknown-log-line', property: 'follow_up_log', written: '7' },
    ]);
  });

  it('reads lines that YAML turned into maps, and one text of several lines', () => {
    expect(read([{ '2026-11-18 status': 'offer' }]).events).toEqual([
      { event: 'status', at: '2026-11-18', status: 'offer' },
    ]);
    expect(read([{ '2026-11-18 sent promise re note': 'portfolio' }]).events).toEqual([
      { event: 'sent', at: '2026-11-18', kind: 'promise', re: 'note: portfolio' },
    ]);
    expect(read('- 2026-11-18 replied\n- 2026-11-19 status offer').events).toHaveLength(2);
    expect(read('2026-11-18 replied').events).toHaveLength(1);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const { events, problems } = read(value);
        expect(events.length + problems.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
