import type { Wording } from './choose-wording';

/**
 * A second, shorter message that offers something and leaves the door open. Slots: `sent` (the day of the first), `date`, `talk`,
 * `about`, `role`, `job`.
 */
export const secondCheckIn = {
  opening: [
    'I wrote to you on {sent} after {talk}< {about} the {role} role>.',
    'This is a short word after my message of {sent}< about the {role} role>.',
    'I would like to add a few lines to my message of {sent}< about the {role} role>.',
    'Since my message of {sent}< about the {role} role>, I have thought about how I could be of use.',
    'My message of {sent}< about the {role} role> may have reached you at a busy time.',
    'After my note of {sent}< about the {role} role>, I have one more thing to offer.',
    'On {sent} I asked how things stand< with the {role} role>; this time I only want to offer my help.',
    'You have my message of {sent}< about the {role} role>, so I will keep this one short.',
  ],
  openingUndated: [
    'I wrote to you some time ago after {talk} on {date}< {about} the {role} role>.',
    'This is a short word to add to my last message< about the {role} role>.',
    'I would like to add a few lines to my last message< about the {role} role>.',
    'Since my last message< about the {role} role>, I have thought about how I could be of use.',
    'My last message< about the {role} role> may have reached you at a busy time.',
    'After my last note< about the {role} role>, I have one more thing to offer.',
    'In my last message I asked how things stand< with the {role} role>; this time I only want to offer my help.',
    'You have my last message< about the {role} role>, so I will keep this one short.',
  ],
  offer: [
    'If a work sample, a reference or another conversation would help you to decide, I will gladly arrange it.',
    'Should you need anything more from me, from references to a small piece of work, I can have it ready within days.',
    'I am happy to answer further questions, in writing or on a short call, whichever is easier for you.',
    'If one of your colleagues would still like to talk to me, I will find the time.',
    'If it would make things easier, I can put you in touch with people I have worked with.',
    'Would a small sample of my work be of help? I could put one together for you.',
    'If there is a question about me that has stayed open, I would be glad to close it.',
    'I can send references or examples of my work whenever they are of use.',
    { text: 'If it helps, I can share some code or walk you through a project of mine.', tones: ['tech'] },
    { text: 'If it helps, I can send further references or documents.', tones: ['finance'] },
    { text: 'If it helps, I can show you something more of my work.', tones: ['creative'] },
    { text: 'I could do a short trial task, if that would help you to judge.', career: ['early'] },
  ],
  close: [
    'If your plans have changed, that is quite all right, and I thank you for the good conversation either way.',
    'If you have decided on somebody else, I understand, and I was glad to get to know you.',
    'If the timing is not right at the moment, I would be pleased to hear from you later on.',
    'Should things have gone in another direction, I wish you and the team all the best.',
    'There is no hurry on my side, and whatever you decide, thank you for your time.',
    'If now is not the moment, the door stays open from my side.',
    'However it turns out, I appreciated the time you took for me.',
    'Whether or not it works out, I would be glad to stay in contact.',
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
