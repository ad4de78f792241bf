import type { Wording } from './choose-wording';

/**
 * Another offer, told openly: no bluff and no pressure. Slots: `job`, `by` (the day by which I have to answer), `rival` (who made
 * the offer, only where my note says that it may be named).
 */
export const otherOffer = {
  opening: [
    'I would like to be open with you about something that concerns {job}.',
    'I am writing about {job}, because something has changed on my side.',
    'While you are considering me for {job}, I want you to know how things stand with me.',
    'Before you decide about {job}, I would like to tell you where I stand.',
    'It is only fair to tell you about a change on my side while we are talking about {job}.',
    'I have news that may matter for my application for {job}.',
    'I care about {job}, so I want to be open with you.',
    'There is a change on my side that you should know of in connection with {job}.',
  ],
  news: [
    'I have received another offer< from {rival}>, and I have been asked to answer by {by}.',
    'Another offer has reached me< from {rival}>; my answer is due by {by}.',
    'I now have an offer< from {rival}> to which I have to reply by {by}.',
    'I was made an offer< by {rival}>, and they would like an answer by {by}.',
    'There is now an offer< from {rival}> that I have to accept or decline by {by}.',
    'I have been offered another position< at {rival}>, with an answer expected by {by}.',
    'An offer has come in< from {rival}>, and I need to decide by {by}.',
    'Another process< with {rival}> has ended in an offer, and I am to reply by {by}.',
  ],
  fit: [
    'My interest in {job} has not changed.',
    'I would still like to see things through with you.',
    'I have not replied yet, as I am still very interested in {job}.',
    'I would be sorry to decide without knowing how things stand with {job}.',
    '{job} remains of great interest to me.',
    'I continue to be interested in {job}, and would like to decide with all the facts.',
    'I would not want to decide against {job} without asking you first.',
    'I would much rather decide once I know where we stand.',
  ],
  ask: [
    'Could you tell me what your own timing looks like?',
    'Do you think that you will know more by then?',
    'Is there a chance to hear from you before that day?',
    'May I ask what your timeline is?',
    'Would it be possible for you to say something before then?',
    'Can you give me an idea of when you expect to decide?',
    'Could the next step take place before then?',
    'What does the timing look like on your side?',
  ],
  close: [
    'If it is not possible, I quite understand; a rough idea would already help me.',
    'I do not want to rush you, and I will understand whatever your answer is.',
    'Whatever the answer, thank you for the time that you have given me.',
    'I know that such decisions take their time, and I am glad of any word.',
    'If your plans do not allow it, please just say so. Thank you for your openness.',
    'Thank you for understanding, and for the good exchange so far.',
    'I am happy to talk on the phone if that is easier.',
    'If there is anything you need from me in the meantime, I will send it the same day.',
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
