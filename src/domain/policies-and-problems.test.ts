import { agendaAt, dayOnly, interview, linked, listed, me, person, rowsAt } from '../../test/support/build-interview';
import type { Around } from '../../test/support/build-interview';
import { defaultFollowUpSettings } from './follow-up-settings';
import type { Interview } from './interview';

const problems = (time: string, notes: Interview | readonly Interview[], around: Around = {}) =>
  agendaAt(time, notes, around).problems;
const northwind = { text: 'Northwind', path: 'Northwind.md' };
const company = (contactPolicy: 'open' | 'no calls' | 'no contact') => ({
  path: 'Northwind.md',
  name: 'Northwind',
  contactPolicy,
});

describe('what a policy forbids is not listed, and one row says so', () => {
  test('no contact: nothing to anyone', () => {
    const note = interview({
      contactPolicy: 'no contact',
      debriefed: false,
      interviewers: [person('Ana Ruiz', { linkedin: 'in/ana' }), 'Tom Becker'],
      log: ['2026-11-18 sent thank-you to Ana Ruiz'],
    });
    expect(rowsAt('2026-11-19', note)).toEqual(['due-now debrief']);
    expect(problems('2026-11-19', note)).toEqual([
      {
        path: note.path,
        code: 'contact-forbidden',
        property: 'contact_policy',
        written: 'no contact',
        source: note.path,
      },
    ]);
  });

  test('the row names the note that states the policy', () => {
    const note = { ...interview(), company: northwind };
    expect(problems('2026-11-19', note, { companies: [company('no contact')] })).toMatchObject([
      { path: note.path, code: 'contact-forbidden', written: 'no contact', source: 'Northwind.md' },
    ]);
  });

  test('policies add up, wherever they are stated', () => {
    const open = { ...interview({ contactPolicy: 'open' }), company: northwind };
    expect(listed('thank-you', '2026-11-19', open, { companies: [company('no contact')] })).toEqual([]);
    expect(listed('thank-you', '2026-11-19', open, { companies: [company('no calls')] })).toHaveLength(1);
  });

  test("a person's policy concerns only what goes to that person", () => {
    const note = interview({ interviewers: [linked('Ana Ruiz'), 'Tom Becker'], contact: 'Mia Okafor' });
    const people = [{ name: 'Ana Ruiz', contactPolicy: 'no contact' as const }];
    expect(rowsAt('2026-11-18T16:00', note, { people })).toEqual([
      'due-now thank-you Tom Becker',
      'waiting check-in Mia Okafor',
    ]);
    expect(problems('2026-11-18T16:00', note, { people })).toMatchObject([{ source: 'People/Ana Ruiz.md' }]);
  });

  test('the setting holds only where no note states anything', () => {
    const settings = { contactPolicy: 'no contact' as const };
    expect(rowsAt('2026-11-19', interview(), { settings })).toEqual([]);
    expect(problems('2026-11-19', interview(), { settings })).toMatchObject([{ written: 'no contact' }]);
    expect(listed('thank-you', '2026-11-19', interview({ contactPolicy: 'open' }), { settings })).toHaveLength(1);
  });

  test('no row while the policy keeps nothing away', () => {
    expect(problems('2026-11-19', interview({ contactPolicy: 'no calls' }))).toEqual([]);
  });

  test('no row where the application is over', () => {
    const over = { contactPolicy: 'no contact', status: 'rejected', log: ['2026-11-19 status rejected'] } as const;
    expect(problems('2026-11-19', interview(over))).toEqual([]);
  });
});

describe('a missing fact makes one row per interview, while an open item needs it', () => {
  const nameless = interview({ interviewers: [] });
  const unreachable = interview({ interviewers: [{ text: 'Ana Ruiz' }, { text: 'Tom Becker' }] });

  test('nobody named', () => {
    expect(problems('2026-11-19', nameless)).toEqual([
      { path: nameless.path, code: 'missing-interviewer', property: 'interviewers' },
    ]);
  });

  test.each([
    ['before it was held', nameless, '2026-11-18T14:30'],
    [
      'when the thank-you was sent all the same',
      interview({ interviewers: [], contact: 'Mia Okafor', log: ['2026-11-18 sent thank-you'] }),
      '2026-11-19',
    ],
    [
      'when it is too late to thank, and the contact is known',
      interview({ interviewers: [], contact: 'Mia Okafor' }),
      '2026-11-26',
    ],
    ['when it was cancelled', interview({ interviewers: [], status: 'cancelled' }), '2026-11-19'],
    ['when the application is over', interview({ interviewers: [], status: 'ghosted' }), '2026-11-19'],
    ['after a rejection', interview({ interviewers: [], contact: 'Mia Okafor', status: 'rejected' }), '2026-11-19'],
    [
      'when the thank-you was skipped',
      interview({ interviewers: [], contact: 'Mia Okafor', log: ['2026-11-18 skipped thank-you'] }),
      '2026-11-19',
    ],
  ])('not %s', (_, note, time) => expect(problems(time, note)).toEqual([]));

  test.each([
    ['the last moment of thanking', '2026-11-25T15:00:00', 1],
    ['the moment after', '2026-11-25T15:00:00.001', 0],
  ])('%s', (_, time, count) =>
    expect(problems(time, interview({ interviewers: [], contact: 'Mia Okafor' }))).toHaveLength(count),
  );

  test.each([
    ['thank-yous are switched off', {}, { enabled: { ...defaultFollowUpSettings.enabled, 'thank-you': false } }],
    ['nobody is to be contacted', { contactPolicy: 'no contact' }, {}],
  ] as const)('nobody named is no matter where %s', (_, facts, settings) => {
    const note = interview({ interviewers: [], ...facts });
    const found = problems('2026-11-19', note, { settings });
    expect(found.filter(({ code }) => code === 'missing-interviewer')).toEqual([]);
  });

  test('another letter, or a thank-you on another note, leaves it missing', () => {
    const rounds = [
      interview({ day: '2026-11-17', log: ['2026-11-17 sent thank-you to Ana Ruiz', '2026-11-17 sent linkedin'] }),
      interview({ interviewers: [], contact: 'Mia Okafor', log: ['2026-11-18 sent check-in to Mia Okafor'] }),
    ];
    expect(problems('2026-11-19', rounds).map(({ code }) => code)).toEqual(['missing-interviewer']);
  });

  test('an open check-in to nobody is missing someone, long after the time for thanking', () => {
    expect(problems('2026-11-26', nameless)).toEqual([]);
    expect(problems('2026-11-27T00:00', nameless)).toEqual([
      { path: nameless.path, code: 'missing-interviewer', property: 'interviewers' },
    ]);
  });

  test('no address: the items are blocked, and one row names everyone', () => {
    expect(listed('thank-you', '2026-11-19', unreachable).map(({ blocked }) => blocked)).toEqual([
      'no-address',
      'no-address',
    ]);
    expect(problems('2026-11-19', unreachable)).toEqual([
      { path: unreachable.path, code: 'missing-address', property: 'email', written: 'Ana Ruiz, Tom Becker' },
    ]);
  });

  test('no address of one whose note is known: it is put right there', () => {
    const note = interview({ interviewers: [{ text: 'Ana Ruiz', path: 'People/Ana Ruiz.md' }] });
    expect(problems('2026-11-19', note)).toMatchObject([{ path: note.path, source: 'People/Ana Ruiz.md' }]);
  });

  test.each([
    ['once they have been thanked, until the check-in opens', '2026-11-26', ['2026-11-18 sent thank-you'], 0],
    ['once the check-in has opened', '2026-11-27', ['2026-11-18 sent thank-you'], 1],
    [
      'not while that is snoozed',
      '2026-11-27',
      ['2026-11-18 sent thank-you', '2026-11-27 snoozed check-in until 2026-11-30'],
      0,
    ],
  ])('%s', (_, time, log, count) => {
    const note = interview({ interviewers: [{ text: 'Ana Ruiz' }], log });
    expect(problems(time, note)).toHaveLength(count);
    expect(listed('check-in', time, note)[0]?.blocked).toBe('no-address');
  });

  test('an address may come from their own note', () => {
    const note = interview({ interviewers: [linked('Ana Ruiz')] });
    const people = [{ name: 'Ana Ruiz', email: 'ana@northwind.example' }];
    expect(problems('2026-11-19', note, { people })).toEqual([]);
    expect(listed('thank-you', '2026-11-19', note, { people })[0]?.person).toMatchObject({
      email: 'ana@northwind.example',
    });
  });

  test('a card by post needs none, a call needs a number', () => {
    expect(
      problems(
        '2026-11-19T12:00',
        interview({ ...{ interviewers: [{ text: 'Ana Ruiz' }] }, preferredChannel: 'post', contact: 'Mia Okafor' }),
      ),
    ).toEqual([]);
    const byPhone = interview({ preferredChannel: 'phone' });
    expect(problems('2026-11-19', byPhone)).toEqual([]);
    expect(problems('2026-11-20', byPhone)).toMatchObject([
      { code: 'missing-address', property: 'phone', written: 'Ana Ruiz' },
    ]);
  });

  test('a promise can be kept in any way: it needs none', () => {
    const note = dayOnly({
      interviewers: [],
      contact: { text: 'Mia Okafor' },
      steps: [me('send portfolio')],
      status: 'offer',
      log: ['2026-11-18 sent thank-you'],
    });
    expect(problems('2026-11-19', note)).toEqual([]);
  });
});

describe('a log line about someone whom no note names is shown', () => {
  test.each([
    ['2026-11-18 sent thank-you to Anna Ruiz', 1],
    ['2026-11-18 sent thank-you to Ana Ruiz', 0],
    ['2026-11-18 sent check-in to the whole team', 0],
  ])('%s', (line, count) => {
    const found = problems('2026-11-19', interview({ log: [line] })).filter(({ code }) => code === 'log-names-nobody');
    expect(found).toHaveLength(count);
  });
});

describe('how it goes out', () => {
  const channelOf = (kind: 'thank-you' | 'check-in', facts: Parameters<typeof interview>[0], around: Around = {}) =>
    listed(kind, '2026-11-19', interview(facts), around)[0]?.channel;
  const ana = person('Ana Ruiz', { linkedin: 'in/ana' });

  test.each([
    ['by e-mail unless they prefer something else', 'thank-you', {}, 'email'],
    ['a card by post', 'thank-you', { preferredChannel: 'post' }, 'post'],
    ['no check-in by post', 'check-in', { preferredChannel: 'post' }, 'email'],
    ['a thank-you is not phoned', 'thank-you', { preferredChannel: 'phone' }, 'email'],
    ['on LinkedIn', 'thank-you', { preferredChannel: 'linkedin', interviewers: [ana] }, 'linkedin'],
    ['not on LinkedIn without an address there', 'thank-you', { preferredChannel: 'linkedin' }, 'email'],
    ['email only', 'thank-you', { preferredChannel: 'post', contactPolicy: 'email only' }, 'email'],
    [
      'told to wait: a check-in by mail',
      'check-in',
      { preferredChannel: 'linkedin', interviewers: [ana], contactPolicy: 'wait' },
      'email',
    ],
  ] as const)('%s', (_, kind, facts, expected) => expect(channelOf(kind, facts)).toBe(expected));
});

describe('a row about the policy', () => {
  test('stands on the latest note, and names no source where only the setting says so', () => {
    const rounds = [interview(), interview({ day: '2026-11-19' })];
    expect(problems('2026-11-20', rounds, { settings: { contactPolicy: 'no contact' } })).toStrictEqual([
      { path: '2026-11-19 Northwind.md', code: 'contact-forbidden', property: 'contact_policy', written: 'no contact' },
    ]);
  });

  test('references have policies of their own, and none of the company', () => {
    const rounds = [
      interview({ contactPolicy: 'no contact', references: [linked('Grace Mbeki')] }),
      interview({ day: '2026-12-04' }),
    ];
    expect(listed('references', '2026-12-02', rounds)).toHaveLength(1);
    const people = [{ name: 'Grace Mbeki', contactPolicy: 'no contact' as const }];
    expect(listed('references', '2026-12-02', rounds, { people })).toHaveLength(0);
  });
});
