import { buildLetterRequest, people, step, type LetterRequestChanges } from '../../test/support/build-letter-request';
import { expectRecorded } from '../../test/support/recorded';
import type { Channel } from '../domain/channel';
import type { FollowUpKind } from '../domain/kind';
import type { Person } from '../domain/person';
import type { Reason } from '../domain/reason';
import { draftLetters } from './draft-letters';
import { defaultDraftSettings, type CareerStage, type DraftSettings, type Tone } from './draft-settings';
import { draftableKinds } from './letter-kinds';

const joyce = { text: 'Joyce Adeyemi', email: 'joyce@northwind.example' };
const leah = { text: 'Leah Brandt' };
const note = `## Ana Ruiz

- how the team decides what *not* to build

## Tom Becker

- they are moving the order service to event streams
- How do you measure success in the first half year?

## Fit

- three years of running payment services at Farrow Labs
- led a team of five

## Other offers

- answer due by 2026-12-11
`;

const why: { readonly [Kind in FollowUpKind]?: Reason } = {
  'check-in': { rule: 'check-in-after-their-date', theirDate: '2026-12-01', days: 3 },
  'second-check-in': { rule: 'second-check-in', sent: '2026-12-02', days: 5 },
  references: { rule: 'references', round: '2026-12-08' },
  'other-offer': { rule: 'other-offer', company: 'Acme', offered: '2026-12-04' },
  withdraw: { rule: 'withdraw', company: 'Acme', accepted: '2026-12-04' },
};
const toWhom = (kind: FollowUpKind): readonly Person[] => {
  if (kind === 'references') return [leah];
  return kind === 'thank-you' || kind === 'linkedin' ? [people.ana, people.tom] : [people.tom];
};
const channelOf = (kind: FollowUpKind): Channel =>
  kind === 'call' ? 'phone' : kind === 'linkedin' ? 'linkedin' : 'email';

/** A letter of every kind from one note, in one manner, to the people that it would go to. */
function lettersIn(manner: Partial<DraftSettings>, of: LetterRequestChanges = {}): string {
  const me = { ...defaultDraftSettings.me, name: 'Jo Martin', phone: '+44 7700 900123' };
  return draftableKinds
    .map((kind) => {
      const reason = why[kind];
      const { letters, failed } = draftLetters(
        buildLetterRequest({
          kind,
          body: note,
          people: toWhom(kind),
          channel: () => channelOf(kind),
          why: reason ? [reason] : [],
          now: kind === 'thank-you' ? new Date(2026, 10, 18, 18, 0) : new Date(2026, 11, 4, 9, 0),
          settings: { ...defaultDraftSettings, ...manner, me },
          ...(kind === 'promise' ? { what: 'send portfolio' } : {}),
          ...of,
          interview: {
            interviewers: [people.ana, people.tom],
            contact: joyce,
            references: [leah],
            nextSteps: [step('me', 'send portfolio', '2026-12-04'), step('them', 'decision', '2026-12-01')],
            ...of.interview,
          },
        }),
      );
      expect(failed).toEqual([]);
      return letters
        .map(({ subject, body, person }) => `## ${kind}, ${person.text}\n\n> ${subject}\n\n${body}\n`)
        .join('\n');
    })
    .join('\n');
}

describe('letters of every kind as recorded', () => {
  it.each<Tone>(['neutral', 'tech', 'finance', 'creative'])('in the tone %s', (tone) => {
    expectRecorded(`letters/tones/${tone}.md`, lettersIn({ tone }));
  });

  it.each<CareerStage>(['early', 'experienced'])('for the career stage %s', (career) => {
    expectRecorded(`letters/tones/${career}.md`, lettersIn({ career }));
  });
});
