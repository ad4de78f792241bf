import type { Wording } from './choose-wording';

/**
 * Telling a reference that someone may call. Slots: `company`, `job` ("the Engineer role", "a new role"), `round` (day of the
 * next interview), `caller` ("Joyce Adeyemi", "someone from Northwind"), `when`, `piece` (what to stress), `plain` (the
 * same as a whole sentence of mine).
 */
export const references = {
  opening: [
    'I am interviewing for {job}< at {company}><, and the next round is on {round}>.',
    'There is news in my search: I am in the running for {job}< at {company}><, and my next interview is on {round}>.',
    'My interviews< with {company}> for {job} are going well enough that references may be asked for<; the next one is on {round}>.',
    'You may soon be asked about me: I am interviewing for {job}< at {company}><, next on {round}>.',
    'I wanted to let you know that I have got further with {job}< at {company}><, and that the next round is on {round}>.',
    'The process for {job}< at {company}> is moving on<, and I have my next interview on {round}>.',
    'I have been invited to another round for {job}< at {company}><, which takes place on {round}>.',
    'It is getting more serious with {job}< at {company}><: my next interview is on {round}>.',
  ],
  ask: [
    '{caller} may call or write to you {when}, and I hope that is all right.',
    'You may hear from {caller} {when}, by phone or by mail.',
    'It may be that {caller} gets in touch with you {when}.',
    'Would it be all right if {caller} called or wrote to you {when}?',
    'So you may get a call or a mail from {caller} {when}.',
    'If they want to know more about me, {caller} would contact you {when}.',
    'I have named you as a reference, so {caller} may contact you {when}.',
    'Should {caller} call you {when}, you will know what it is about.',
  ],
  stressTopic: [
    'If you are asked, a word about {piece} would help me most.',
    'What may interest them most is {piece}.',
    'I would be grateful if you could mention {piece}.',
    'They are likely to want to hear about {piece}.',
    'If there is one thing to bring up, it is {piece}.',
    'For this role, it would help to speak about {piece}.',
    'It would be good if {piece} came up.',
    'From what I know of the role, they will listen for {piece}.',
  ],
  stressMine: [
    'If you are asked, it would help to mention that {plain}.',
    'What may interest them most is that {plain}.',
    'I would be grateful if you could tell them that {plain}.',
    'For this role, it matters that {plain}.',
    'It would be good if they heard from you that {plain}.',
    'If there is one thing to bring up, it is that {plain}.',
    'They may want to hear that {plain}.',
    'It would count for a lot if you could say that {plain}.',
  ],
  stressAnything: [
    'If you are asked, this would help me most: {piece}.',
    'One thing may interest them above all: {piece}.',
    'I would be grateful if this came up: {piece}.',
    'For this role, one point matters most: {piece}.',
    'If there is one thing to bring up, it is this: {piece}.',
    'They may ask about this in particular: {piece}.',
    'What would be good to mention: {piece}.',
    'From what I know of the role, this is what counts: {piece}.',
  ],
  close: [
    'Thank you for doing this for me. I will let you know how it goes.',
    'I can send you the job posting if that is useful, and I am very grateful for your help.',
    'If the timing does not suit you, please tell me. Thank you in any case.',
    'Thank you very much for your support; I will keep you posted.',
    'If you would like to talk it over beforehand, I am glad to call. Many thanks.',
    'If anything is unclear, I am easy to reach. It means a lot to me that you do this.',
    'I hope that it takes no more than a few minutes, and I thank you for them.',
    'Should you need more background, I will send it at once. Thank you for your help.',
  ],
} satisfies Readonly<Record<string, readonly Wording[]>>;
