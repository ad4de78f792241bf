import { note } from '../../test/support/memory-store';
import { testVault } from '../../test/support/test-vault';
import { sections } from '../domain/follow-up';
import { english } from '../text/language';
import type { AgendaFilter, AgendaRow } from './agenda-json';
import { agendaJson } from './agenda-json';
import { agendaText } from './agenda-text';

const now = new Date(2026, 10, 19, 9, 0);
const notes = {
  'Northwind.md': note({
    type: 'interview',
    date: '2026-11-18',
    time: '14:00',
    company: 'Northwind',
    role: 'Engineer',
    interviewers: ['Ana Ruiz <ana@x.example>', 'Tom Becker <tom@x.example>'],
    next_steps: ['me: send portfolio by 2026-11-20', 'them: decision by 2026-11-27'],
    follow_up_log: ['2026-11-18 whatever this is'],
  }),
  'Fabrikam.md': note({
    type: 'interview',
    date: '2026-11-16',
    company: 'Fabrikam',
    interviewers: ['Li Na <li@x.example>'],
  }),
  'Draft.md': note({ type: 'follow-up', kind: 'thank-you', to: 'Tom Becker', interview: '[[Northwind]]' }),
};
async function rowsOf(
  filter?: AgendaFilter,
  vaultNotes: Readonly<Record<string, string>> = notes,
): Promise<readonly AgendaRow[]> {
  const { index } = await testVault(vaultNotes, now);
  const answer = agendaJson(index, now, english, filter);
  if ('error' in answer) throw new Error(answer.error);
  return answer.rows;
}

test('a row tells everything, in local time', async () => {
  const rows = await rowsOf({ kind: 'thank-you', company: 'Northwind' });
  expect(rows.find(({ person }) => person === 'Tom Becker')).toEqual({
    id: expect.stringContaining('thank-you') as unknown,
    kind: 'thank-you',
    section: 'due-now',
    company: 'Northwind',
    role: 'Engineer',
    person: 'Tom Becker',
    what: null,
    opens: '2026-11-18T15:00',
    due: '2026-11-19T15:00',
    channel: 'email',
    why: 'You met on Wed 18 Nov, until 15:00; a thank-you is best sent within 24 hours.',
    blocked: null,
    note: 'Northwind.md',
    draft: 'Draft.md',
  });
  expect(rows.find(({ person }) => person === 'Ana Ruiz')?.draft).toBeNull();
});

test('a note that is no interview for lack of a date is a row of the company that it names', async () => {
  const rows = await rowsOf(
    { company: 'northwind' },
    { 'A.md': note({ type: 'job interview', company: '[[Northwind]]' }), 'B.md': note({ type: 'job interview' }) },
  );
  expect(rows.map(({ kind, company, note: path }) => [kind, company, path])).toEqual([
    ['problem', 'Northwind', 'A.md'],
  ]);
});

test('an end of day is 23:59 and what is absent is null', async () => {
  const [promise] = await rowsOf({ kind: 'promise' });
  expect(promise).toMatchObject({ what: 'send portfolio', opens: '2026-11-19T00:00', due: '2026-11-20T23:59' });
  const [awaiting] = await rowsOf({ kind: 'awaiting' });
  expect(awaiting).toMatchObject({ section: 'waiting', opens: null, due: '2026-11-27T23:59' });
});

test('a problem is a row of its own', async () => {
  const [problem] = await rowsOf({ kind: 'problem' });
  expect(problem).toMatchObject({
    kind: 'problem',
    section: 'needs-attention',
    company: 'Northwind',
    role: 'Engineer',
    person: null,
    opens: null,
    due: null,
    channel: null,
    blocked: null,
    note: 'Northwind.md',
    draft: null,
  });
  expect(problem?.what).toContain('whatever this is');
  expect(problem?.why).not.toBe('');
});

test('rows come by section as shown, then due with none last, then id, whatever the order of the notes', async () => {
  const rows = await rowsOf();
  const place = (row: AgendaRow) => [sections.indexOf(row.section), row.due ?? '~', row.id] as const;
  const sorted = [...rows].sort((one, other) => (JSON.stringify(place(one)) < JSON.stringify(place(other)) ? -1 : 1));
  expect(rows).toEqual(sorted);
  expect(new Set(rows.map(({ section }) => section)).size).toBeGreaterThan(3);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(await rowsOf({}, Object.fromEntries(Object.entries(notes).reverse()))).toEqual(rows);
});

describe('filters', () => {
  test.each<[AgendaFilter, (row: AgendaRow) => boolean]>([
    [{ section: 'overdue' }, ({ section }) => section === 'overdue'],
    [{ kind: 'thank-you' }, ({ kind }) => kind === 'thank-you'],
    [{ company: ' FABRIKAM ' }, ({ company }) => company === 'Fabrikam'],
    [
      { company: 'Northwind', section: 'due-now' },
      ({ company, section }) => company === 'Northwind' && section === 'due-now',
    ],
  ])('%j', async (filter, passes) => {
    const all = await rowsOf();
    const filtered = await rowsOf(filter);
    expect(filtered).toEqual(all.filter(passes));
    expect(filtered.length).toBeGreaterThan(0);
  });

  test.each<[AgendaFilter, string]>([
    [{ section: 'soon' }, 'Unknown section “soon”'],
    [{ section: '' }, 'Unknown section “”'],
    [{ kind: 'thankyou' }, 'Unknown kind “thankyou”'],
  ])('%j is refused in words', async (filter, error) => {
    const { index } = await testVault(notes, now);
    expect(agendaJson(index, now, english, filter)).toEqual({ error: expect.stringContaining(error) as unknown });
  });
});

test('as text, each section has its rows with their reasons', async () => {
  const text = agendaText(await rowsOf({ company: 'Northwind' }), english, now);
  expect(text).toContain('Due now (4)\n');
  expect(text).toContain(
    '  Thank Tom Becker · Northwind, Engineer · due Thu 19 Nov, 15:00 · drafted\n    You met on Wed 18 Nov, until 15:00;',
  );
  expect(text).toContain('Check in with Ana Ruiz at Northwind · Northwind, Engineer · from Wed 2 Dec · due Fri 11 Dec');
  expect(text).toContain('Needs attention (1)\n  Northwind.md: ');
  expect(agendaText([], english, now)).toBe('Nothing to follow up.');
});

test('as text, a row says from when only where that is still to come', async () => {
  const snoozed = {
    'Snoozed.md': note({
      type: 'interview',
      date: '2026-11-18',
      time: '14:00',
      company: 'Northwind',
      interviewers: ['Ana Ruiz <ana@x.example>'],
      follow_up_log: ['2026-11-19 snoozed thank-you to Ana Ruiz until 2026-11-24'],
    }),
  };
  const text = agendaText(await rowsOf({ kind: 'thank-you' }, snoozed), english, now);
  expect(text).toMatch(/^Later \(1\)\n {2}Thank Ana Ruiz · Northwind · due Thu 19 Nov, 15:00\n/);
  expect(text).toContain('Snoozed until Tue 24 Nov');
});
