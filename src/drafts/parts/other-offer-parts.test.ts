import { buildLetterRequest } from '../../../test/support/build-letter-request';
import { draftLetters } from '../draft-letters';

const offer = { rule: 'other-offer', company: 'Acme', offered: '2026-12-04' } as const;
const letterWith = (body: string) =>
  draftLetters(buildLetterRequest({ kind: 'other-offer', body, why: [offer], now: new Date(2026, 11, 4, 9, 0) }))
    .letters[0]?.body ?? '';

test.each([
  ['## Other processes\n- Acme: offer, answer by 2026-12-11', 'Friday, 11 December'],
  ['## Other offers\n- have to decide until Fri 11 Dec', 'Friday 11 Dec'],
  ['## Other processes\n- deadline: 11th of December', '11th of December'],
  ['## Other processes\n- they want to know by Friday', 'Friday'],
  ['## Other processes\n- due December 11, salary 95k', 'December 11'],
])('says until when, as the note does: %j', (body, day) => {
  expect(letterWith(body)).toMatch(new RegExp(`(?:by|until) ${day}[ .,;]`));
});

test.each(['', '## Other processes\n- Acme: final round next week', '## Highlights\n- the launch is due by Friday'])(
  'else leaves a blank, for no answer can be asked for without a day: %j',
  (body) => expect(letterWith(body)).toContain('[the day you have to answer]'),
);

test.each([
  ['', false],
  ['## Other processes\n- Acme: offer, answer by 2026-12-11', false],
  ['## Other processes\n- Acme: offer, do not mention them', false],
  ["## Other processes\n- don't name Acme", false],
  ['## Other processes\n- Acme: offer, can be named', true],
  ['## Other processes\n- mention acme if asked', true],
  ['## Other processes\n- Globex may be named', false],
  ['## Highlights\n- Acme was mentioned', false],
])('names the company only where the note allows it: %j', (body, named) => {
  expect(letterWith(body).includes('Acme')).toBe(named);
});

test('nothing else of other processes is said, in this letter or any other', () => {
  const body = '## Other processes\n- Acme offers 95k and a bonus, answer by 2026-12-11\n- Globex: boring but safe\n';
  expect(letterWith(body)).not.toMatch(/95k|bonus|Globex|boring/);
  for (const kind of ['thank-you', 'check-in', 'stay-in-touch', 'withdraw'] as const) {
    const { letters } = draftLetters(buildLetterRequest({ kind, body }));
    expect(letters.map((letter) => letter.body).join()).not.toMatch(/Acme|95k|Globex|11 December/);
  }
});
