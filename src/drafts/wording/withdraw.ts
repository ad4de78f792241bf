import type { Wording } from './choose-wording';

/**
 * Stepping out of a process: the decision first, one reason at most, thanks. Slots: `job`, `company`, `talk` and `about` ("our
 * conversation … about", "my interview … for"), `date`.
 */
export const withdraw = {
  opening: [
    'I am writing to withdraw my application for {job}< at {company}>.',
    'I have decided to withdraw from the process for {job}< at {company}>.',
    'After some thought, I would like to withdraw my application for {job}< at {company}>.',
    'I want to let you know that I am withdrawing from the process for {job}< at {company}>.',
    'I have made up my mind and will not go on with my application for {job}< at {company}>.',
    'With this note I withdraw my application for {job}< at {company}>.',
    'I have come to a decision about {job}< at {company}> and would like to withdraw my application.',
    'Please take me off the list for {job}< at {company}>, as I have decided to withdraw.',
  ],
  /** The one reason, where it is known. */
  news: [
    'I have accepted another offer.',
    'I have accepted a position elsewhere.',
    'The reason is that I have accepted another offer.',
    'Another process has come to an end, and I have said yes to that offer.',
    'I have signed with another company.',
    'I have said yes to another role.',
    'I have taken up an offer that I received elsewhere.',
    'An offer from elsewhere came first, and I have accepted it.',
  ],
  thanks: [
    'Thank you for {talk} on {date}, and for all the time that went into it.',
    'I am grateful for {talk} on {date} and for the interest you took in my work.',
    'Thank you for the time you gave me, above all for {talk} on {date}.',
    'I enjoyed {talk} on {date}, and I thank you for making it possible.',
    'I look back on {talk} of {date} with pleasure, and I thank you for your time.',
    'Many thanks for {talk} on {date} and for the open way in which you told me about the work.',
    'I appreciated {talk} on {date} and the care with which you went about it.',
    'Thank you for considering me, and for {talk} on {date}.',
  ],
  /** Where the interview is still to come: it has to be called off. */
  thanksAhead: [
    'Please cancel the interview on {date}. Thank you for setting it up.',
    'This means that I will not come to the interview on {date}. Thank you for having invited me.',
    'The interview on {date} can be taken off your calendar, with my thanks for the invitation.',
    'Could you please call off the interview on {date}? Thank you for the trouble you have taken.',
    'I thank you for the invitation to the interview on {date}, which is no longer needed.',
    'Please give the time of our interview on {date} to someone else. Thank you for considering me.',
    'I will therefore not be there on {date}, and I thank you for the invitation.',
    'So there is no need to meet on {date}. Many thanks for having found the time.',
  ],
  wish: [
    'I hope that you soon find the right person.',
    'The choice was not easy, and I wish you well in finding someone for the role.',
    'I wish you and the team all the best.',
    'I think highly of what I have seen, and I wish the team every success.',
    'My best wishes to you and to everyone whom I met.',
    'I wish you good luck with the rest of the search.',
    'Please give my regards and my thanks to the others as well.',
    'I know how much work goes into a search, and I wish you success with it.',
    { text: 'I wish you and the team good luck with everything you are building.', tones: ['tech'] },
    { text: 'I wish you and your colleagues continued success.', tones: ['finance'] },
    { text: 'I look forward to seeing what the team makes next.', tones: ['creative'] },
  ],
  close: [
    'I hope that our paths cross again.',
    'It would be a pleasure to meet again at some point.',
    'I would be glad to stay in touch.',
    'Perhaps there will be another occasion to work together.',
    'I hope that we can stay in contact.',
    'If our ways meet again, I will be glad.',
    'I would be happy to hear from you again one day.',
    'Thank you for your understanding.',
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
