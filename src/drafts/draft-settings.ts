/** The wording's manner; the later tables of wordings may hold back a sentence that does not suit one. */
export type Tone = 'neutral' | 'tech' | 'finance' | 'creative';

/** How far along someone is, for wordings that speak of experience. */
export type CareerStage = 'any' | 'early' | 'experienced';

/** The sender, as letters sign them. Empty text where a fact was not given. */
export interface Sender {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly linkedin: string;
  /** The line above the name, without its comma: "Best regards". Where empty, one that suits the tone. */
  readonly signOff: string;
}

/** Headings (in any case) under which an interview note keeps what feeds each part of a letter. */
export interface SectionNames {
  /** Points of the talk that belong to nobody in particular, to be dealt out. */
  readonly highlights: readonly string[];
  /** Why the role and I fit. */
  readonly fit: readonly string[];
  /** Difficulties they spoke of, and what I would do about them. */
  readonly challenges: readonly string[];
  /** Questions that were left open for me to answer. */
  readonly toAnswer: readonly string[];
  /** What I have done or learned after the interview, for the letters that ask how things stand. */
  readonly since: readonly string[];
  /** Other applications, for the letters that speak of them. */
  readonly processes: readonly string[];
  /** What is for my eyes or about another day: nothing below these headings reaches a letter. */
  readonly leftOut: readonly string[];
}

/** Everything about letters that a person can set. Templates of paths and dates use the same variables as letters. */
export interface DraftSettings {
  readonly me: Sender;
  /** Folder in the vault in which all drafts live; no template can lead out of it. */
  readonly folder: string;
  /** Folder below `folder`, as a template; may be empty. */
  readonly folderTemplate: string;
  /** Name of the note without `.md`, as a template. */
  readonly fileNameTemplate: string;
  /** Folder with a person's own templates. Actions look there; letters get the text. */
  readonly templateFolder: string;
  readonly sectionNames: SectionNames;
  readonly tone: Tone;
  readonly career: CareerStage;
  /** How a letter writes a day, in Moment tokens. */
  readonly dateFormat: string;
}

/** The settings where a person changed nothing. */
export const defaultDraftSettings: DraftSettings = {
  me: { name: '', email: '', phone: '', linkedin: '', signOff: '' },
  folder: 'Follow-ups',
  folderTemplate: '{{ company }}',
  fileNameTemplate: '{{ interview_day }} {{ kind_name }} – {{ name }}{% if what %} – {{ what }}{% endif %}',
  templateFolder: 'Follow-ups/Templates',
  sectionNames: {
    highlights: ['Highlights', 'Topics', 'Discussed', 'Takeaways', 'Talking points', 'What we discussed', 'Discussion'],
    fit: ['Fit', 'Strengths', 'Why me', 'My fit'],
    challenges: ['Challenges', 'Their challenges'],
    toAnswer: ['To answer', 'Open questions', 'Unanswered'],
    since: [
      'Since then',
      'Since',
      'Since the interview',
      'Updates',
      'News',
      'Learnt since',
      'Learned since',
      'Afterwards',
    ],
    processes: ['Other processes', 'Other offers'],
    leftOut: [
      ...['Debrief', 'Prepare', 'To prepare', 'Preparation', 'Prep', 'Research', 'Questions to ask', 'My questions'],
      ...['Next steps', 'Tasks', 'To do', 'Todo', 'Logistics', 'Salary', 'Compensation', 'Red flags', 'Concerns'],
      ...['Cons', 'Pros and cons', 'Negatives', 'Doubts', 'Worries', 'Impression', 'Impressions', 'Verdict', 'Rating'],
      ...['Private', 'Feelings', 'Reflection', 'Weaknesses', 'Job description', 'Links', 'Related', 'Promised'],
    ],
  },
  tone: 'neutral',
  career: 'any',
  dateFormat: 'dddd, D MMMM',
};
