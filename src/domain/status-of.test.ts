import { interview } from '../../test/support/build-interview';
import { statusOf } from './status-of';

const first = interview({ day: '2026-11-10' });

test.each([
  ['nothing stated: active, since the last interview', [first, interview()], 'active', '2026-11-18'],
  ['the latest note that states one decides', [interview({ status: 'offer' }), interview()], 'offer', '2026-11-18'],
  [
    'a later one overrules it',
    [interview({ status: 'offer' }), interview({ status: 'active' })],
    'active',
    '2026-11-18',
  ],
  [
    'a cancelled interview says nothing of the application, and is not its last',
    [first, interview({ status: 'cancelled' })],
    'active',
    '2026-11-10',
  ],
  ['unless there is no other', [interview({ status: 'cancelled' })], 'active', '2026-11-18'],
  [
    'a later log line of any kind moves the day',
    [interview({ status: 'offer', log: ['2026-11-19 replied', '2026-11-21T09:30 sent thank-you'] })],
    'offer',
    '2026-11-21',
  ],
  [
    'the line of that status gives it',
    [interview({ status: 'offer', log: ['2026-11-19T09:30 status offer', '2026-11-21 replied'] })],
    'offer',
    '2026-11-19',
  ],
  [
    'a line of another status does not',
    [interview({ status: 'offer', log: ['2026-11-19 status rejected'] })],
    'offer',
    '2026-11-19',
  ],
  [
    'of lines on several notes the earliest of the last run, by day',
    [
      { ...first, log: interview({ log: ['2026-11-23 status offer', '2026-11-20 status offer'] }).log },
      interview({ status: 'offer', log: ['2026-11-21 status offer', '2026-11-19 status active'] }),
    ],
    'offer',
    '2026-11-20',
  ],
  [
    'lines of one day go as listed',
    [
      interview({
        status: 'offer',
        log: ['2026-11-19 status active', '2026-11-19 status offer', '2026-11-22 replied'],
      }),
    ],
    'offer',
    '2026-11-19',
  ],
  [
    'a run that was interrupted begins anew',
    [
      interview({
        status: 'offer',
        log: ['2026-11-19 status offer', '2026-11-20 status active', '2026-11-20 status offer', '2026-11-25 replied'],
      }),
    ],
    'offer',
    '2026-11-20',
  ],
  [
    'a line "cancelled" interrupts nothing',
    [
      interview({
        status: 'offer',
        log: ['2026-11-19 status offer', '2026-11-20 status cancelled', '2026-11-21 status offer'],
      }),
    ],
    'offer',
    '2026-11-19',
  ],
] as const)('%s', (_, notes, status, since) => expect(statusOf([...notes])).toEqual({ status, since }));
