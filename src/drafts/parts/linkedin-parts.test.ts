import fc from 'fast-check';
import { buildLetterRequest, people } from '../../../test/support/build-letter-request';
import { draftLetters } from '../draft-letters';
import { defaultDraftSettings, type Tone } from '../draft-settings';

const invitation = (body: string, person: Person, role: string, me: string, tone: Tone = 'neutral') => {
  const request = buildLetterRequest({
    kind: 'linkedin',
    body,
    interview: { interviewers: [person], role },
    channel: () => 'linkedin',
    settings: { ...defaultDraftSettings, tone, me: { ...defaultDraftSettings.me, name: me } },
  });
  return draftLetters(request).letters[0]?.body ?? '';
};
type Person = (typeof people)['tom'] | { readonly text: string };

it('has a point where there is room for one', () => {
  const body = '## Tom Becker\n- how you test in production\n';
  expect(invitation(body, people.tom, 'Backend Engineer', 'Jo Martin')).toContain('how you test in production');
  const long = `## Tom Becker\n- ${'how you internationalised authentication infrastructure services, '.repeat(5)}\n`;
  const letter = invitation(long, people.tom, 'Backend Engineer', 'Jo Martin');
  expect(letter).not.toContain('services');
  expect(letter).toMatch(/^Dear Tom,\n\n.+ .+\n\nJo Martin$/);
});

it('never has more than 300 characters', () => {
  const text = (maxLength: number) =>
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc
        .array(fc.constantFrom('Wolfeschlegelsteinhausenbergerdorff', 'der', 'Head', 'of', 'Ana', '李', '🦊'), {
          maxLength: Math.ceil(maxLength / 10),
        })
        .map((words) => words.join(' ')),
    );
  fc.assert(
    fc.property(
      fc.record({ bullet: text(400), name: text(300), role: text(160), me: text(300) }),
      fc.constantFrom<Tone>('neutral', 'tech', 'finance', 'creative'),
      ({ bullet, name, role, me }, tone) => {
        const letter = invitation(`## Discussed\n- ${bullet}\n`, { text: name || 'Ana' }, role, me, tone);
        expect(letter.length).toBeLessThanOrEqual(300);
        expect(letter).toMatch(/^(?:Dear|Hi|Hello)\b.*,\n\n[^\n]+\n\n[^\n]+$/);
      },
    ),
    { numRuns: 300 },
  );
});

it('speaks to somebody who was not there of the interview', () => {
  const { letters } = draftLetters(
    buildLetterRequest({
      kind: 'linkedin',
      people: [{ text: 'Mia Okafor' }],
      body: '## Ana Ruiz\n- her move to Kafka',
    }),
  );
  expect(letters[0]?.body).toMatch(/interview|in contact/);
  expect(letters[0]?.body).not.toContain('Kafka');
});
