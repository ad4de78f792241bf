import { interview, listed, rowsAt, standing, them, windowOf } from '../../../test/support/build-interview';

const decision = them('decision', '2026-11-27');

test('what they promised is waiting, also past its date', () => {
  const note = interview({ steps: [decision, them('feedback')] });
  expect(listed('awaiting', '2026-11-19', note).map(windowOf)).toEqual([' – 2026-11-27T23:59', ' – ']);
  expect(standing('awaiting', '2026-12-01', note)).toBe('waiting, waiting');
});

test('it says until when to wait', () => {
  const note = interview({ steps: [decision, them('feedback')] });
  expect(listed('awaiting', '2026-11-19', note).map(({ why }) => why)).toEqual([
    [{ rule: 'awaiting-dated', due: '2026-11-27', waitUntil: '2026-12-02' }],
    [{ rule: 'awaiting-undated', interviewed: '2026-11-18', waitUntil: '2026-12-02' }],
  ]);
});

describe('once the patience with it is over', () => {
  const waits = (time: string, log: string[] = []) =>
    listed('awaiting', time, interview({ steps: [decision, them('feedback')], log })).map(({ why: [reason] }) =>
      reason && 'waitUntil' in reason ? reason.waitUntil : undefined,
    );
  const asked = ['2026-12-02 sent check-in to Ana Ruiz by email'];

  test.each([
    ['the day before', '2026-12-01', [], '2026-12-02'],
    ['it is time to ask', '2026-12-02', [], undefined],
    ['they were asked: until a call', '2026-12-03', asked, '2026-12-18'],
    ['it is time to call', '2026-12-18', asked, undefined],
    ['they were called: until letting go', '2026-12-22', [...asked, '2026-12-21 sent call to Ana Ruiz'], '2027-01-04'],
    ['it is time to let go', '2027-01-04', [...asked, '2026-12-21 sent call to Ana Ruiz'], undefined],
  ])('%s', (_, time, log, until) => expect(waits(time, log)).toEqual([until, until]));
});

test('with an interview ahead it is waited for as long as without', () => {
  const rounds = [interview({ steps: [them('feedback')] }), interview({ day: '2026-12-10' })];
  expect(listed('awaiting', '2026-11-19', rounds)[0]?.why).toEqual([
    { rule: 'awaiting-undated', interviewed: '2026-11-18', waitUntil: '2026-11-27' },
  ]);
});

describe('it ends', () => {
  test.each([
    ['by its mark', interview({ steps: [{ ...decision, done: true }] }), 'absent'],
    ['by the log', interview({ steps: [decision], log: ['2026-11-20 done decision'] }), 'absent'],
    ['when skipped', interview({ steps: [decision], log: ['2026-11-20 skipped awaiting re decision'] }), 'absent'],
    ['by a reply on its day', interview({ steps: [decision], log: ['2026-11-27 replied Ana Ruiz'] }), 'absent'],
    ['by a reply after it', interview({ steps: [decision], log: ['2026-11-30 replied'] }), 'absent'],
    ['not by a reply before it', interview({ steps: [decision], log: ['2026-11-26 replied'] }), 'waiting'],
    [
      'not by a reply where it has no date',
      interview({ steps: [them('decision')], log: ['2026-11-26 replied'] }),
      'waiting',
    ],
  ])('%s', (_, note, expected) => expect(standing('awaiting', '2026-12-01', note)).toBe(expected));

  test.each([
    ['held on its day', '2026-11-27', 'absent'],
    ['held before its day', '2026-11-26', 'waiting'],
    ['not held yet', '2026-12-01', 'waiting'],
  ])('by a later round %s', (_, day, expected) => {
    const rounds = [interview({ steps: [decision] }), interview({ day })];
    expect(standing('awaiting', '2026-12-01T14:00', rounds)).toBe(expected);
  });
});

test.each([
  ['offer', 'waiting'],
  ['accepted', 'absent'],
  ['rejected', 'absent'],
] as const)('while the application is %s it is %s', (status, expected) => {
  const note = interview({ steps: [decision], status, log: [`2026-11-20 status ${status}`] });
  expect(standing('awaiting', '2026-11-23', note)).toBe(expected);
});

test('a snooze does not take it out of the waiting section', () => {
  const note = interview({ steps: [decision], log: ['2026-11-20 snoozed awaiting re decision until 2026-12-10'] });
  expect(rowsAt('2026-11-28', note)).toContain('waiting awaiting decision');
});

test('someone who promised it by name is named', () => {
  const note = interview({ steps: [them('decision', '2026-11-27', { named: 'ana ruiz' })] });
  expect(listed('awaiting', '2026-11-20', note)[0]?.person?.email).toBe('ana.ruiz@northwind.example');
});

test.each([
  ['the contact, with what is known of them', 'Mia Okafor', { phone: '+1 555 0100' }],
  ['somebody whom no note knows, by name alone', 'Lee Chan', undefined],
])('and so is %s', (_, named, known) => {
  const contact = { text: 'Mia Okafor', phone: '+1 555 0100' };
  const note = interview({ contact, steps: [them('decision', '2026-11-27', { named })] });
  expect(listed('awaiting', '2026-11-20', note)[0]?.person).toStrictEqual({ text: named, ...known });
});

test('without a name, nobody is', () => {
  const [item] = listed('awaiting', '2026-11-20', interview({ steps: [decision] }));
  expect(item && 'person' in item).toBe(false);
});

test('skipping it on one note leaves the same step of another round', () => {
  const log = ['2026-11-20 snoozed awaiting re decision until 2026-12-10'];
  const rounds = [
    interview({ steps: [decision], log }),
    interview({ day: '2026-11-19', steps: [them('decision', '2026-11-30')] }),
  ];
  expect(listed('awaiting', '2026-11-21', rounds).map(({ snoozedUntil }) => snoozedUntil)).toEqual([
    '2026-12-10',
    undefined,
  ]);
});
