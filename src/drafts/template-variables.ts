/** One name that templates may use, as docs/templates.md lists it. */
export interface TemplateVariable {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}

/** Every name that templates may use. All of them always exist, and are empty where a fact is unknown. */
export const templateVariables = [
  { name: 'greeting', meaning: 'The greeting line, with its comma', example: 'Dear Ana,' },
  {
    name: 'opening',
    meaning: 'Why the message is written, with role and day',
    example: 'I am writing about the Engineer role, for which I interviewed on Wednesday, 18 November.',
  },
  {
    name: 'thanks',
    meaning: 'Thanks for the interview, with role and day',
    example: 'Thank you for our conversation about the Engineer role on Wednesday, 18 November.',
  },
  {
    name: 'interest',
    meaning: 'One more sentence about the talk, where the letter would be too short',
    example: 'I enjoyed our talk and came away with a better sense of the team and the work.',
  },
  {
    name: 'point',
    meaning: 'The specific point from your notes as a sentence, or a blank to fill',
    example: 'Since we spoke, I have kept thinking about your move to Kafka.',
  },
  {
    name: 'news',
    meaning: 'What is new, or what the message has to tell, or a blank for it',
    example: 'Since we spoke, I have finished the course on event streams.',
  },
  {
    name: 'fit',
    meaning: 'Why you and the role fit, from your notes if they say so',
    example: 'I would bring three years of payment services to this role.',
  },
  {
    name: 'answer',
    meaning: 'A question that was left open, with your answer or a blank for it',
    example: 'You asked whether I would be happy to be on call: [your answer].',
  },
  {
    name: 'my_step',
    meaning: 'What you promised this person, announced or done',
    example: 'As promised, I will send you my portfolio by Friday, 20 November.',
  },
  {
    name: 'their_step',
    meaning: 'What they promised, as what you look forward to',
    example: 'I look forward to hearing from you by Wednesday, 2 December.',
  },
  { name: 'ask', meaning: 'What the message asks for', example: 'Could you tell me how things stand?' },
  { name: 'offer', meaning: 'Help that the message offers', example: 'I am glad to send anything that would help.' },
  { name: 'voicemail', meaning: 'What to say on an answering machine', example: 'Hello Ana, this is Jo Martin.' },
  { name: 'close', meaning: 'A closing sentence', example: 'I am happy to answer any further questions.' },
  { name: 'wish', meaning: 'A closing sentence for a card', example: 'I wish you and the team all the best.' },
  { name: 'sign_off', meaning: 'Sign-off and your name, on two lines', example: 'Best regards,' },
  { name: 'first_name', meaning: 'Given name of the person', example: 'Ana' },
  { name: 'last_name', meaning: 'Family name of the person', example: 'Ruiz' },
  { name: 'name', meaning: 'Whole name of the person', example: 'Ana Ruiz' },
  { name: 'title', meaning: 'Title of the person', example: 'Engineering Director' },
  { name: 'email', meaning: 'E-mail address of the person', example: 'ana@northwind.example' },
  { name: 'phone', meaning: 'Phone number of the person', example: '+34 600 000 000' },
  {
    name: 'linkedin',
    meaning: 'LinkedIn address of the person',
    example: 'https://www.linkedin.com/in/ana-ruiz-example',
  },
  { name: 'company', meaning: 'Name of the company', example: 'Northwind' },
  { name: 'role', meaning: 'The role as your note has it', example: 'Backend Engineer' },
  { name: 'job', meaning: 'The role as a sentence takes it', example: 'the Backend Engineer role' },
  { name: 'stage', meaning: 'The round, in your words', example: 'onsite' },
  { name: 'industry', meaning: 'Industry of the interview or company', example: 'tech' },
  { name: 'interview_day', meaning: 'Day of the interview, for the date filter', example: '2026-11-18' },
  { name: 'interview_time', meaning: 'Time it started', example: '14:00' },
  { name: 'interview_date', meaning: 'Day of the interview as letters write it', example: 'Wednesday, 18 November' },
  { name: 'today', meaning: 'The day of drafting, for the date filter', example: '2026-11-19' },
  { name: 'due', meaning: 'When the letter should be out, for the date filter', example: '2026-11-19T15:00' },
  { name: 'decision_by', meaning: 'The day they named, for the date filter', example: '2026-12-02' },
  { name: 'kind', meaning: 'Kind of message', example: 'thank-you' },
  { name: 'kind_name', meaning: 'Kind of message as a heading', example: 'Thank-you' },
  { name: 'channel', meaning: 'How it goes out: email, phone, linkedin or post', example: 'email' },
  { name: 'late', meaning: 'True more than 48 hours after the interview', example: 'false' },
  { name: 'what', meaning: 'The promised step that a message is about', example: 'send portfolio' },
  { name: 'points', meaning: 'All talking points for the person, as a list', example: 'your move to Kafka' },
  {
    name: 'fit_points',
    meaning: 'What your note has under Fit, as a list',
    example: 'three years of payment services',
  },
  {
    name: 'challenges',
    meaning: 'What your note has under Challenges, as a list',
    example: 'slow builds: a shared cache',
  },
  { name: 'questions', meaning: 'Questions left open, as a list', example: 'would I be happy to be on call?' },
  {
    name: 'interviewers',
    meaning: 'Names of everyone who interviewed you, as a list',
    example: 'Ana Ruiz, Tom Becker',
  },
  { name: 'tone', meaning: 'The tone set in the settings', example: 'neutral' },
  { name: 'career', meaning: 'The career stage set in the settings', example: 'any' },
  { name: 'me_name', meaning: 'Your name', example: 'Jo Martin' },
  { name: 'me_email', meaning: 'Your e-mail address', example: 'jo@mail.example' },
  { name: 'me_phone', meaning: 'Your phone number', example: '+44 7700 900000' },
  { name: 'me_linkedin', meaning: 'Your LinkedIn address', example: 'https://www.linkedin.com/in/jo-martin-example' },
  { name: 'interview', meaning: 'Any property of the interview note: interview.location', example: 'Madrid' },
  { name: 'company_note', meaning: "Any property of the company's note: company_note.city", example: 'Lyon' },
  { name: 'person_note', meaning: "Any property of the person's note: person_note.pronouns", example: 'she/her' },
] as const satisfies readonly TemplateVariable[];

/** A name that templates may use. */
export type TemplateVariableName = (typeof templateVariables)[number]['name'];
