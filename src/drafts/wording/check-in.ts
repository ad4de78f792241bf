import type { Wording } from './choose-wording';

/**
 * Asking how things stand. Slots: `talk` and `spoke` ("our conversation", "we spoke" – "my interview", "I interviewed"), `about`
 * ("about" a role in a conversation, "for" it in an interview), `date`, `role`, `job`, `by` (the day they named), `since` (the day
 * of their last message).
 */
export const checkIn = {
  opening: [
    'I am writing about {talk} on {date}< {about} the {role} role>.',
    'It has been some time since {spoke} on {date}< {about} the {role} role>.',
    'You may remember {talk} on {date}< {about} the {role} role>.',
    'This is a short note after {talk} on {date}< {about} the {role} role>.',
    'I still look back with pleasure on {talk} of {date}< {about} the {role} role>.',
    'I have had some time to think since {talk} on {date}< {about} the {role} role>.',
    'I hope that things have been going well since {spoke} on {date}< {about} the {role} role>.',
    'I am coming back to you after {talk} on {date}< {about} the {role} role>.',
    'I would like to come back to {talk} on {date}< {about} the {role} role>.',
    'On {date} {spoke}< {about} the {role} role>, and I have come away with a good impression.',
  ],
  afterReply: [
    'Thank you again for your message of {since}< about the {role} role>.',
    'I am coming back to your message of {since}< about the {role} role>.',
    'Your message of {since}< about the {role} role> was good to get, and I would like to pick it up again.',
    'I was glad to hear from you on {since}< about the {role} role>.',
    'This is a short note after your message of {since}< about the {role} role>.',
    'I would like to come back to what you wrote on {since}< about the {role} role>.',
    'Thank you for keeping me posted on {since}< about the {role} role>.',
    'Some days have passed since your message of {since}< about the {role} role>.',
  ],
  theirDate: [
    'You expected to have news by {by}, and I know how plans can move.',
    'I had made a note to expect news by {by}.',
    'As I understood it, {by} was the day by which things would be clearer.',
    'The plan was to have an answer by {by}, and such plans often need a little longer.',
    'I remember that {by} was named as the day for news.',
    'I understood that {by} was the aim, and I imagine that your weeks are full.',
    '{by} was the day I had in mind for news, though I know that these things take time.',
    'There was talk of {by}, and I understand if it takes longer.',
  ],
  ask: [
    'Could you tell me how things stand?',
    'Is there anything you can already say about the timing?',
    'I would be glad to hear where the process stands when you have a moment.',
    'Do you know by now what the next step will be?',
    'May I ask how the process is going?',
    'How do things look from your side?',
    'When you know more about the next step, I would be glad to hear it.',
    'Could you give me an idea of what happens next?',
    'May I ask whether you have a date in view?',
    'I would be grateful for a word on the timing when it suits you.',
    { text: 'How are things looking on your end?', tones: ['tech', 'creative'] },
    { text: 'Would you be able to tell me where the process stands?', tones: ['finance'] },
  ],
  fit: [
    'I am still very interested in {job} and would be glad to continue.',
    'My interest in {job} has not changed, and I would gladly take the next step.',
    '{job} is still the kind of work that I am looking for.',
    'I would still very much like to take on {job}.',
    'Having had time to think, I am as keen on {job} as I was on the day.',
    'I can still picture myself in {job} quite clearly.',
    'The more I think about {job}, the more I would like to do it.',
    'I remain convinced that {job} would suit me well.',
    'I would be happy to go further with {job} whenever you are ready.',
    { text: '{job} would be a good place for me to learn and to be of use.', career: ['early'] },
    { text: 'I still believe that what I have done so far would serve {job} well.', career: ['experienced'] },
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
