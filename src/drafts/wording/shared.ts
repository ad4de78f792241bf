import type { Tone } from '../draft-settings';

/** The line above the name, where the settings have none. */
export const signOffs: { readonly [Manner in Tone]: string } = {
  neutral: 'Best regards',
  tech: 'Best',
  finance: 'Kind regards',
  creative: 'Warm regards',
};

/** Sentences that letters of several kinds end with. A person who gets several letters reads none of them twice. */
export const shared = {
  close: [
    'If there is anything else you would like to know, I am easy to reach.',
    'I am happy to answer any further questions.',
    'Please let me know if anything else from my side would help.',
    'If a further conversation would be useful, I will gladly make the time.',
    'I look forward to hearing from you.',
    'Should you want more detail on anything, I am glad to give it.',
    'I would be glad to continue the conversation.',
    'If you need anything more from me, a short note is enough.',
    'I look forward to whatever comes next.',
    'Should another talk make sense, I will fit it in whenever suits you.',
    'I hope that we can pick up the conversation again.',
    'If any question has come up since, I am glad to answer it.',
  ],
} as const;
