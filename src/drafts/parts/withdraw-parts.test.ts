import { buildLetterRequest, people, type LetterRequestChanges } from '../../../test/support/build-letter-request';
import { draftLetters } from '../draft-letters';
import { countWords } from '../length-band';

const everyone = [
  'Ana Ruiz',
  'Tom Becker',
  'Priya Nair',
  'Henrik Olsen',
  'Leah Brandt',
  'Kenji Ito',
  'Ines Carvalho',
  'Bo',
].map((text) => ({ text }));
const lettersOf = (changes: LetterRequestChanges) =>
  draftLetters(
    buildLetterRequest({
      people: everyone,
      now: new Date(2026, 11, 4, 9, 0),
      interview: { interviewers: everyone },
      ...changes,
    }),
  ).letters.map(({ body }) => body);

const accepted = { rule: 'withdraw', company: 'Acme', accepted: '2026-12-04' } as const;

describe('a withdrawal', () => {
  test('decides in its first sentence, with role and company', () => {
    for (const letter of lettersOf({ kind: 'withdraw', why: [accepted] })) {
      const [first] = (letter.split('\n\n')[1] ?? '').split(/[.;] /);
      expect(first).toMatch(/withdraw|not go on/);
      expect(first).toContain('the Backend Engineer role at Northwind');
    }
  });

  test('gives the one reason that the agenda knows, never the company', () => {
    for (const letter of lettersOf({ kind: 'withdraw', why: [accepted] })) {
      expect(letter).toMatch(/accepted|signed|said yes|taken up/);
      expect(letter).not.toContain('Acme');
    }
    for (const letter of lettersOf({ kind: 'withdraw' }))
      expect(letter).not.toMatch(/accepted|signed|said yes|taken up/);
  });

  test('calls off an interview that is still to come, and thanks for no talk', () => {
    for (const letter of lettersOf({ kind: 'withdraw', now: new Date(2026, 10, 18, 9, 0) })) {
      expect(letter).toMatch(/cancel|not come|off|no longer needed|someone else|not be there|no need to meet/);
      expect(letter).not.toContain('our conversation');
    }
  });
});

describe('after a rejection', () => {
  test('one thing remembered, good wishes, an open door', () => {
    const [letter = ''] = lettersOf({
      kind: 'stay-in-touch',
      body: '## Ana Ruiz\n- the first ten years of the company',
    });
    expect(letter).toContain('the first ten years of the company');
  });

  test('a blank where the note has nothing, and nothing remembered where there was no talk', () => {
    expect(lettersOf({ kind: 'stay-in-touch' })[0]).toContain('[one thing that you remember]');
    expect(lettersOf({ kind: 'stay-in-touch', now: new Date(2026, 10, 18, 9, 0) })[0]).not.toContain('[');
  });

  test('to somebody who was not there, of the interview', () => {
    const body = '## Discussed\n- designs are reviewed before code is written';
    const letters = lettersOf({
      kind: 'stay-in-touch',
      people: [{ text: 'Mia Okafor' }],
      interview: { interviewers: [people.ana] },
      body,
    });
    expect(letters[0]).toContain('interview');
    expect(letters[0]).toContain('designs are reviewed before code is written');
  });
});

test.each([
  ['withdraw', 40, 100],
  ['stay-in-touch', 34, 88],
  ['other-offer', 40, 100],
  ['references', 40, 110],
] as const)('%s has between %d and %d words', (kind, least, most) => {
  const long =
    'the move of all four data centres into one region, which the team plans to finish before the summer peak';
  for (const body of ['', '## Discussed\n- Rust\n', `## Discussed\n- ${long}\n## Fit\n- ${long}\n`]) {
    for (const why of [[], [accepted]]) {
      for (const letter of lettersOf({ kind, body, why })) {
        expect(countWords(letter)).toBeGreaterThanOrEqual(least);
        expect(countWords(letter)).toBeLessThanOrEqual(most);
      }
    }
  }
});
