import { buildLetterRequest } from '../../../test/support/build-letter-request';
import { draftLetters } from '../draft-letters';
import type { LetterRequestChanges } from '../../../test/support/build-letter-request';

const leah = { text: 'Leah Brandt' };
const toLeah = (changes: LetterRequestChanges = {}) =>
  draftLetters(buildLetterRequest({ kind: 'references', people: [leah], now: new Date(2026, 11, 1, 9, 0), ...changes }))
    .letters[0]?.body ?? '';

test('company, role, who may call and when', () => {
  const contact = { text: 'Joyce Adeyemi' };
  const letter = toLeah({ interview: { contact }, why: [{ rule: 'references', round: '2026-12-08' }] });
  expect(letter).toContain('the Backend Engineer role at Northwind');
  expect(letter).toContain('Tuesday, 8 December');
  expect(letter).toMatch(/Joyce Adeyemi from Northwind\b[^.]*\baround that day/);
});

test.each([
  ['nobody is known', {}, 'someone from Northwind'],
  ['the reference is the contact', { contact: leah }, 'someone from Northwind'],
  ['only an address is known', { contact: { text: 'hr@northwind.example' } }, 'someone from Northwind'],
])('who may call where %s', (_, interview, caller) => {
  expect(toLeah({ interview }).toLowerCase()).toContain(caller.toLowerCase());
});

test('without the agenda, the next round is the first ahead', () => {
  const rounds = ['2026-11-18', '2026-12-09', '2026-12-16'].map(
    (day) => buildLetterRequest({ interview: { day } }).interview,
  );
  expect(toLeah({ rounds })).toContain('Wednesday, 9 December');
  expect(toLeah()).toMatch(/ soon\b/);
});

test('without company and role it is a new role at a company', () => {
  const { role, company, ...interview } = buildLetterRequest().interview;
  const { company: asked, ...request } = buildLetterRequest({ kind: 'references', people: [leah] });
  expect([role, company, asked]).not.toContain(undefined);
  const letter = draftLetters({ ...request, interview }).letters[0]?.body ?? '';
  expect(letter).toContain('a new role');
  expect(letter.toLowerCase()).toContain('someone from the company');
});

test.each([
  ['three years of running payment services', 'my three years of running payment services'],
  ['strong SQL', 'my strong SQL'],
  ['led a team of five', 'I led a team of five'],
  ['experience with their stack (Go, Postgres)', 'experience with their stack (Go, Postgres)'],
  ['payments: built the ledger', 'payments'],
])('what to stress: %s', (bullet, said) => {
  expect(toLeah({ body: `## Fit\n- ${bullet}\n` })).toContain(said);
});

test('a blank for what to stress where the note has nothing', () => {
  expect(toLeah()).toContain('[what they could say about you]');
});
