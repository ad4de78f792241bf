/**
 * Words for the telephone, to be said in half a minute. Slots: `me`, `first` (name of who is called), `role`, `job`, `date`,
 * `spoke`, `talk`, `about`, `by` (the day they named), `phone` (my number).
 */
export const call = {
  greeting: [
    'Hello< {first}>, this is {me}.',
    'Good morning< {first}>, my name is {me}.',
    'Hello< {first}>, {me} speaking.',
    'Hello< {first}>, it is {me}.',
  ],
  opening: [
    '{spoke} on {date}< {about} the {role} role>. Do you have a minute?',
    'I am calling about {job}; {spoke} on {date}. Is this a good moment?',
    'It is about {job}; {spoke} on {date}. Have you got a minute?',
    'I am calling after {talk} on {date}< {about} the {role} role>. Do you have a moment?',
  ],
  ask: [
    'I wanted to ask how things stand, and whether there is anything that you still need from me.',
    'Could you tell me how the process is going, and what the next step would be?',
    'I am still very interested, and I would like to know what comes next.',
    'May I ask where things stand, and whether I can help with anything in the meantime?',
  ],
  askAfterDate: [
    'You expected to know more by {by}, so I wanted to ask how things stand.',
    'I had {by} in mind for news. May I ask where things stand?',
    'As I understood it, things would be clearer by {by}. Could you tell me what comes next?',
    'There was talk of {by}, and I wanted to hear how it looks now.',
  ],
  voicemail: [
    'I am calling about {job}: {spoke} on {date}. I am still very interested and wanted to ask how things stand. You can reach me at {phone}. Thank you, and have a good day.',
    'It is about {job}; {spoke} on {date}. I would be glad to hear how things look from your side. My number is {phone}. Many thanks, and goodbye.',
    'I wanted to ask how things stand with {job}; {spoke} on {date}. There is no hurry. You can call me back on {phone}. Thank you very much.',
    'After {talk} on {date}, I wanted to hear where things stand with {job}, which still interests me very much. My number is {phone}. Thank you, and goodbye.',
  ],
} as const;
