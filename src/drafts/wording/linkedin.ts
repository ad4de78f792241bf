import type { Wording } from './choose-wording';

/** An invitation on LinkedIn, of a few words each: the whole note has 300 characters. Slots: `role`. */
export const linkedin = {
  opening: [
    'It was good to talk with you< about the {role} role>.',
    'Thank you again for our conversation< about the {role} role>.',
    'I enjoyed our conversation< about the {role} role>.',
    'Thank you for taking the time to talk< about the {role} role>.',
    'It was a pleasure to meet you< and to talk about the {role} role>.',
    'I am glad that we met< over the {role} role>.',
    'I was happy to meet you< when we spoke about the {role} role>.',
    'Thank you for a good conversation< about the {role} role>.',
    'I liked our talk< about the {role} role>.',
    'Our talk< about the {role} role> was a pleasure.',
  ],
  /** To someone who was not in the room. */
  openingToOthers: [
    'Thank you for your help around my interview< for the {role} role>.',
    'Thank you for arranging my interview< for the {role} role>.',
    'I appreciated your help with my interview< for the {role} role>.',
    'It was good to be in contact with you< about the {role} role>.',
  ],
  close: [
    'I would be glad to stay in touch here.',
    'Shall we stay in touch?',
    'It would be good to stay in contact.',
    'I would be happy to connect.',
    'I would like to keep up with your work.',
    'I would be pleased to have you among my contacts.',
    'May I add you to my contacts?',
    'I hope we can stay in contact here.',
    'I would like to follow what you do next.',
    { text: 'I would like to see what you build next.', tones: ['tech'] },
    { text: 'I would be pleased to remain in contact.', tones: ['finance'] },
    { text: 'I am curious what you will make next.', tones: ['creative'] },
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
