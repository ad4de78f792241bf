import { dayOnly, interview, listed, person, standing, windowOf } from '../../../test/support/build-interview';

describe('linkedin', () => {
  const ana = person('Ana Ruiz', { linkedin: 'https://www.linkedin.com/in/ana' });
  const thanked = interview({ interviewers: [ana], log: ['2026-11-18 sent thank-you to Ana Ruiz by email'] });

  test('opens when the thank-you was sent, is due three days later', () => {
    expect(listed('linkedin', '2026-11-18T16:00', thanked).map(windowOf)).toEqual([
      '2026-11-18T00:00 – 2026-11-21T23:59',
    ]);
    expect(listed('linkedin', '2026-11-18T16:00', thanked)[0]?.channel).toBe('linkedin');
  });

  test.each([
    ['2026-11-21T23:59', 'due-now'],
    ['2026-11-22T00:00', 'overdue'],
    ['2026-11-28T23:59', 'overdue'],
    ['2026-11-29T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('linkedin', time, thanked)).toBe(expected));

  test.each([
    ['not before the thank-you', interview({ interviewers: [ana] })],
    ['not without an address there', interview({ log: ['2026-11-18 sent thank-you to Ana Ruiz'] })],
    [
      'not twice',
      interview({ interviewers: [ana], log: ['2026-11-18 sent thank-you', '2026-11-19 sent linkedin to Ana Ruiz'] }),
    ],
    ['not where the policy is "email only"', { ...thanked, contactPolicy: 'email only' as const }],
    ['not where the policy is "wait"', { ...thanked, contactPolicy: 'wait' as const }],
  ])('%s', (_, note) => expect(standing('linkedin', '2026-11-20', note)).toBe('absent'));

  test('only for who was thanked, in the round whose thank-you it was', () => {
    const tom = person('Tom Becker', { linkedin: 'in/tom' });
    expect(standing('linkedin', '2026-11-20', { ...thanked, interviewers: [tom, ana] })).toBe('due-now');
    const later = interview({ day: '2026-11-19', interviewers: [ana] });
    expect(listed('linkedin', '2026-11-20', [thanked, later]).map((item) => item.interview)).toEqual([thanked.path]);
  });

  test('once per person, in the latest round', () => {
    const second = {
      ...thanked,
      path: 'Second.md',
      day: '2026-11-19',
      log: [{ event: 'sent', at: '2026-11-19', kind: 'thank-you' } as const],
    };
    expect(listed('linkedin', '2026-11-20', [thanked, second]).map((item) => item.interview)).toEqual(['Second.md']);
  });

  test('the address may come from their own note', () => {
    const linked = interview({
      interviewers: [{ text: 'Ana Ruiz', path: 'People/Ana Ruiz.md' }],
      log: ['2026-11-18 sent thank-you'],
    });
    const people = [{ name: 'Ana Ruiz', linkedin: 'in/ana' }];
    expect(standing('linkedin', '2026-11-20', linked, { people })).toBe('due-now');
  });
});

describe('debrief', () => {
  const note = interview({ debriefed: false });
  test.each([
    ['2026-11-18T14:59', 'absent'],
    ['2026-11-18T15:00', 'due-now'],
    ['2026-11-19T23:59', 'due-now'],
    ['2026-11-20T00:00', 'overdue'],
    ['2026-11-26T23:59', 'overdue'],
    ['2026-11-27T00:00', 'absent'],
  ])('at %s it is %s', (time, expected) => expect(standing('debrief', time, note)).toBe(expected));

  test('of a day without a time, from its end', () => {
    expect(listed('debrief', '2026-11-18', dayOnly({ debriefed: false })).map(windowOf)).toEqual([
      '2026-11-18T23:59 – 2026-11-19T23:59',
    ]);
  });

  test.each([
    ['written', interview({ debriefed: true })],
    ['left out', interview({ debriefed: false, log: ['2026-11-18 skipped debrief'] })],
    ['marked as done', interview({ debriefed: false, log: ['2026-11-18 sent debrief'] })],
    [
      'made needless by an acceptance',
      interview({ debriefed: false, status: 'accepted', log: ['2026-11-18 status accepted'] }),
    ],
  ])('it ends when %s', (_, done) => expect(standing('debrief', '2026-11-19', done)).toBe('absent'));
});
