import type { Wording } from './choose-wording';

/**
 * A promise kept. Slots: `date` of the interview, `spoke` ("we spoke", "I interviewed"), `object` (what I give), `done` (what I
 * did), `work` (the same as a promise), `owed` (where it fits no sentence) and `by` (the day I had named).
 */
export const promise = {
  late: [
    'This comes a little later than {by}, the day I had named.',
    'I had named {by}, so this reaches you somewhat later than planned.',
    'You should have had this by {by}; thank you for your patience.',
    'It took me a little longer than {by}, as I had wanted to do it properly.',
    'I had planned to write by {by}, and here it is now.',
    'My plan was {by}; I needed a little more time than that.',
    'Thank you for waiting beyond {by}.',
    'Thank you for bearing with me: I had told you {by}.',
  ],
  gives: [
    'As promised when {spoke} on {date}, I am sending you {object}: [link or attachment].',
    'On {date} I said that I would send you {object}, which you will find here: [link or attachment].',
    'This is the message with {object} that I promised on {date}: [link or attachment].',
    'Here you will find {object}, as I promised on {date}: [link or attachment].',
    'I promised on {date} to send you {object}, which I am glad to do now: [link or attachment].',
    'Since {spoke} on {date}, I have got {object} ready for you: [link or attachment].',
    'When {spoke} on {date}, I promised you {object}. [Link or attachment.]',
    'With this message you get {object}, as I said on {date} that you would: [link or attachment].',
    'I have not forgotten {object}, which I promised you on {date}. [Link or attachment.]',
    'Following up on {date}, I would like to pass on {object}: [link or attachment].',
  ],
  answers: [
    'When {spoke} on {date}, I promised to {work}: [your answer].',
    'I said on {date} that I would {work}, so here is where I stand: [your answer].',
    'As promised on {date}, I am writing to {work}: [your answer].',
    'On {date} I told you that I would {work}. This is my answer: [your answer].',
    'I wanted to {work}, as I said I would on {date}: [your answer].',
    'After {date}, I still had to {work}: [your answer].',
    'Since {spoke} on {date}, I have made up my mind and can {work}: [your answer].',
    'I have had time since {date} to think, and would now like to {work}: [your answer].',
  ],
  done: [
    'As promised when {spoke} on {date}, I have {done}. [What came of it, in a sentence or a link.]',
    'I said on {date} that I would {work}, and I have done so. [What came of it, in a sentence or a link.]',
    'One thing that I promised on {date} is done: I have {done}. [The result, in a sentence or a link.]',
    'Since {spoke} on {date}, I have {done}, as I said I would. [The result, in a sentence or a link.]',
    'You may remember that I promised on {date} to {work}. That is done now. [The result, in a sentence or a link.]',
    'I have {done}, as we had agreed on {date}. [What came of it, in a sentence or a link.]',
    'My side of what we agreed on {date} is settled: I have {done}. [The result, in a sentence or a link.]',
    'I promised on {date} to {work}, and I am glad to say that I have. [The result, in a sentence or a link.]',
  ],
  owed: [
    'When {spoke} on {date}, I promised you this: {owed}. [Link, attachment or answer.]',
    'I still had one thing to do after {date}, and it is done: {owed}. [Link, attachment or answer.]',
    'One thing from {date} was still open on my side: {owed}. [Link, attachment or answer.]',
    'This is about a promise that I made on {date}: {owed}. [Link, attachment or answer.]',
    'I noted down on {date} what I owe you: {owed}. [Link, attachment or answer.]',
    'From {date} I had one point left on my list: {owed}. [Link, attachment or answer.]',
    'As I said on {date} that I would, I am coming back to you on this: {owed}. [Link, attachment or answer.]',
    'My notes of {date} hold a promise to you: {owed}. [Link, attachment or answer.]',
  ],
  offer: [
    'If you would like to see more, or something else, I am glad to send it.',
    'Should anything be unclear, I am happy to explain it in more detail.',
    'If any of it raises a question, I would gladly talk it through.',
    'Please tell me if you need it in another form.',
    'If it is useful, feel free to share it with the rest of the team.',
    'I am glad to go into more detail on any part of it.',
    'If something is missing, a short note is enough and I will add it.',
    'Let me know if it answers what you were looking for.',
    'I would be interested to hear what you make of it.',
    'If it would help to go through it together, I will make the time.',
    { text: 'If you have comments, I would be glad to hear them.', tones: ['tech', 'creative'] },
    { text: 'Should you require anything further, I will gladly provide it.', tones: ['finance'] },
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
