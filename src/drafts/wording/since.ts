/**
 * Sentences into which a note about the time since the interview is woven: what I have done or learned. Slots: `piece`, `plain`
 * (a whole sentence of mine), `spoke`.
 */
export const sinceFrames = {
  mine: [
    'Since {spoke}, {plain}.',
    'One piece of news from my side: {plain}.',
    'In the meantime, {plain}.',
    'A short update from me: {plain}.',
    'There is something to add since {spoke}: {plain}.',
    'What is new on my side: {plain}.',
    'Since then, {plain}.',
    'You may like to know that {plain}.',
  ],
  clause: [
    'Since {spoke}, I have learned that {piece}.',
    'In the meantime, I have read that {piece}.',
    'I have noticed since then that {piece}.',
    'Since that day, I have seen that {piece}.',
    'I was interested to learn in the meantime that {piece}.',
    'I have found out since that {piece}.',
  ],
  topic: [
    'Since {spoke}, I have given more thought to {piece}.',
    'In the meantime, I have gone on thinking about {piece}.',
    'I have since taken a closer look at {piece}.',
    'Since then, I have spent some time on {piece}.',
    'I have come back to {piece} a few times since.',
    'What has occupied me in the meantime is {piece}.',
  ],
  anything: [
    'One thing that I have learned since: {piece}.',
    'Something that is new since {spoke}: {piece}.',
    'I have noted one more thing in the meantime: {piece}.',
    'A short update since {spoke}: {piece}.',
    'Since then, one thing has come up: {piece}.',
    'There is one thing to add: {piece}.',
  ],
  /** Where nothing was noted. */
  blank: [
    'Since {spoke}, [what you have learned or done since then].',
    'One piece of news from my side: [what you have learned or done since then].',
    'In the meantime, [what you have learned or done since then].',
    'A short update from me: [what you have learned or done since then].',
  ],
} as const;

/**
 * The same for something from the interview, said to a person who was not there, such as a recruiter, or about another round.
 */
export const heardFrames = {
  topic: [
    'What has stayed with me from the interview is the part about {piece}.',
    'I have kept thinking about {piece}, which came up in the interview.',
    'From the interview itself, I keep coming back to {piece}.',
    'The interview left me wanting to know more about {piece}.',
    'Of everything that came up in the interview, I most clearly remember {piece}.',
    'Since the interview, I have spent some time thinking about {piece}.',
    'One subject of the interview has gone on interesting me: {piece}.',
  ],
  clause: [
    'I learned in the interview that {piece}, and I have thought about it since.',
    'What I remember most clearly from the interview is that {piece}.',
    'One thing that I noted in the interview is that {piece}.',
    'It has stayed with me from the interview that {piece}.',
    'My notes of the interview say that {piece}, and I would like to hear more about it.',
    'In the interview I heard that {piece}, which has been on my mind since.',
  ],
  question: [
    'A question from the interview has stayed with me: “{piece}”',
    'Since the interview, I have kept thinking about the question “{piece}”',
    'The interview left me with a question that I like to think about: “{piece}”',
    'I am still turning over a question that came up in the interview: “{piece}”',
    'The question “{piece}” from the interview is one I would like to take further.',
  ],
  anything: [
    'One note from the interview has stayed with me: {piece}.',
    'There is one thing from the interview that I keep coming back to: {piece}.',
    'Of my notes from the interview, one stands out: {piece}.',
    'What I remember best from the interview is this: {piece}.',
    'One line in my notes of the interview has kept me thinking: {piece}.',
  ],
} as const;
