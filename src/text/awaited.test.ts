import { awaited } from './awaited';

test.each([
  ['decision', 'Waiting for a decision', 'Waiting for a decision from Ana Ruiz'],
  ['Decision', 'Waiting for a decision', 'Waiting for a decision from Ana Ruiz'],
  ['answer', 'Waiting for an answer', 'Waiting for an answer from Ana Ruiz'],
  ['feedback', 'Waiting for feedback', 'Waiting for feedback from Ana Ruiz'],
  ['results', 'Waiting for results', 'Waiting for results from Ana Ruiz'],
  ['the written offer', 'Waiting for the written offer', 'Waiting for the written offer from Ana Ruiz'],
  ['hear back', 'Waiting to hear back', 'Waiting to hear back from Ana Ruiz'],
  ['they decide', 'Waiting for them to decide', 'Waiting for Ana Ruiz to decide'],
  ["they'll call me", 'Waiting for them to call you', 'Waiting for Ana Ruiz to call you'],
  ['call', 'Waiting for a call', 'Waiting for a call from Ana Ruiz'],
  ['get back to us', 'Waiting for them to get back to you', 'Waiting for Ana Ruiz to get back to you'],
  [
    'Let me know the outcome',
    'Waiting for them to let you know the outcome',
    'Waiting for Ana Ruiz to let you know the outcome',
  ],
  ['send the case study', 'Waiting for them to send the case study', 'Waiting for Ana Ruiz to send the case study'],
  [
    'we will contact you when the committee has met',
    'Waiting for them to contact you when the committee has met',
    'Waiting for Ana Ruiz to contact you when the committee has met',
  ],
  [
    'we will share our decision',
    'Waiting for them to share their decision',
    'Waiting for Ana Ruiz to share their decision',
  ],
  ["you'll hear back", 'Waiting to hear back', 'Waiting to hear back from Ana Ruiz'],
  ['you will get an answer', 'Waiting for: you will get an answer', 'Waiting for Ana Ruiz: you will get an answer'],
  ["we'll be in touch", 'Waiting for them to be in touch', 'Waiting for Ana Ruiz to be in touch'],
  ['will hear back', 'Waiting to hear back', 'Waiting to hear back from Ana Ruiz'],
  // What may be either, or is put in other words, stands as the note has it.
  ['round two', 'Waiting for: round two', 'Waiting for Ana Ruiz: round two'],
  ['call with HR', 'Waiting for: call with HR', 'Waiting for Ana Ruiz: call with HR'],
  ['HR-Runde, Zusage', 'Waiting for: HR-Runde, Zusage', 'Waiting for Ana Ruiz: HR-Runde, Zusage'],
  ['Settings review', 'Waiting for: Settings review', 'Waiting for Ana Ruiz: Settings review'],
])('%s', (what, byThem, bySomebody) => {
  expect(awaited(what, undefined)).toBe(byThem);
  expect(awaited(what, 'Ana Ruiz')).toBe(bySomebody);
});
