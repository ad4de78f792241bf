import type { Wording } from './choose-wording';

/** After a rejection: thanks, good wishes, an open door, no plea. Slots: `role`, `job`, `date`. */
export const stayInTouch = {
  opening: [
    'Thank you for letting me know your decision< about the {role} role>, and for considering me.',
    'Thank you for telling me how you decided< about the {role} role>.',
    'I had hoped for a different answer< about the {role} role>, and I am grateful that you considered me.',
    'Thank you for the time that you gave to my application< for the {role} role>.',
    'I understand your decision< about the {role} role> and want to thank you for a fair process.',
    'I appreciate that you told me how things turned out< with the {role} role>.',
    'Although it did not work out< with the {role} role> this time, I want to thank you for considering me.',
    'I respect your decision< about the {role} role>, and I thank you for the time you took.',
    'Thank you for your message< about the {role} role>, and for the interest you took in my work.',
    'Your news< about the {role} role> was not what I had hoped for, but I thank you for being clear about it.',
  ],
  wish: [
    'I wish you and whoever takes on {job} all the best.',
    'I hope that you have found the right person, and I wish the whole team well.',
    'Please give my regards to the others who took part.',
    'I wish you and the team every success with what lies ahead.',
    'My best wishes to you and to everyone on the team.',
    'I hope that the person you chose will be happy in the role.',
    'I wish you a good start with your new colleague.',
    'Please pass on my thanks to everyone involved.',
    { text: 'I wish you and the team good luck with everything you are about to ship.', tones: ['tech'] },
    { text: 'I wish you and your colleagues a successful year.', tones: ['finance'] },
    { text: 'I look forward to seeing what the team makes next.', tones: ['creative'] },
  ],
  close: [
    'If another role comes up that might suit me, I would be glad to hear of it.',
    'Should something similar open up later, I would be happy to talk again.',
    'I would like to stay in touch, and perhaps our paths will cross again.',
    'If you think of me for something else one day, a short note will always reach me.',
    'My interest in your work remains, and I would gladly talk again when the timing is better.',
    'I would be pleased to stay in contact, whatever comes next for both of us.',
    'The door stays open from my side, and I would be glad to meet again.',
    'I will go on following your work, and I hope that we meet again.',
    { text: 'I have learned a good deal from this and would be glad to try again in time.', career: ['early'] },
    {
      text: 'If my experience can be of use to you at another time, I would be glad to hear from you.',
      career: ['experienced'],
    },
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
