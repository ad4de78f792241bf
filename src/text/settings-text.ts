import type { ContactPolicy } from '../domain/contact-policy';
import { invalidSetting } from './invalid-setting';

/** A setting as its row shows it: its name, what it is for, and other words by which it is searched. */
export interface SettingText {
  readonly name: string;
  readonly desc: string;
  readonly aliases?: string[];
}

/** Names of the settings, what each is for, and what is wrong with a value that cannot be taken. */
export const settingsText = {
  groups: {
    me: 'You',
    letters: 'Letters',
    list: 'Due list',
    timing: 'Timing',
    notes: 'Interview notes',
    windows: 'When to check in, in business days after the interview',
    advice: 'Say so when a letter has',
    limits: 'Limits',
    sections: 'Headings in your notes that feed a letter',
  },

  pages: {
    letterDetails: {
      name: 'Names, dates and headings',
      desc: 'How letters are filed, how they write a day, and which headings of a note feed them.',
    },
    check: {
      name: 'Check before sending',
      desc: 'What the check advises on. Blanks, wrong names and the like are always found.',
    },
    kinds: { name: 'Kinds of follow-up', desc: 'Which are listed, and every number of days behind them.' },
    industries: {
      name: 'Waiting by industry',
      desc: 'When to check in after an interview if they named no date.',
    },
    daysOff: { name: 'Days off', desc: 'Weekends and holidays, which do not count as business days.' },
    recognising: { name: 'Recognizing notes', desc: 'What makes a note an interview note, and what is left alone.' },
    newInterview: { name: 'New notes', desc: 'Where the form puts new interview notes, and what they start with.' },
    names: { name: 'Property names', desc: 'Under which names your notes keep the date, the people and so on.' },
  },

  fields: {
    name: {
      name: 'Your name',
      desc: 'Signs your letters, and is left out where a note lists you among the people.',
      aliases: ['signature', 'sender'],
    },
    email: { name: 'Your email', desc: 'For templates that give a way to reach you.', aliases: ['e-mail', 'mail'] },
    phone: { name: 'Your phone', desc: 'For scripts of calls and letters that give a number.' },
    linkedin: { name: 'Your LinkedIn page', desc: 'The address of your profile, for templates that give it.' },
    signOff: {
      name: 'Sign-off',
      desc: 'The line above your name, without its comma. If empty, one that suits the tone is used.',
      aliases: ['closing', 'regards'],
    },

    draftsFolder: {
      name: 'Folder for letters',
      desc: 'Where letters are drafted. It is made when the first letter needs it.',
      aliases: ['drafts'],
    },
    tone: { name: 'Tone', desc: 'The manner of the built-in letters.', aliases: ['style', 'wording'] },
    career: { name: 'Career stage', desc: 'Whether letters may speak of experience.' },
    ownTemplates: {
      name: 'Folder for your templates',
      desc: 'Templates of your own, used instead of the built-in letters.',
    },
    folderTemplate: {
      name: 'Folder for each letter',
      desc: 'A subfolder of the folder for letters. A template that can use the same names as letters; may be empty.',
      aliases: ['path', 'subfolder'],
    },
    fileNameTemplate: {
      name: 'Name of each letter',
      desc: 'The name of the file, as a template.',
      aliases: ['file name', 'title'],
    },
    dateFormat: {
      name: 'Dates in letters',
      desc: 'How a letter writes a day: D is the day, MMMM the month, dddd the weekday, YYYY the year.',
      aliases: ['format', 'moment'],
    },

    groupBy: { name: 'Group the list by', desc: 'By how soon it is due, or by company.' },
    noticeAtStart: {
      name: 'Notice at start',
      desc: 'Say how many follow-ups are overdue when the app starts.',
      aliases: ['notification', 'reminder'],
    },

    calendarFile: {
      name: 'Calendar file',
      desc: 'Where exported follow-ups go, for the calendar of your phone. The name ends in .ics.',
      aliases: ['ics', 'export', 'reminder'],
    },

    newFolder: {
      name: 'Folder for new notes',
      desc: 'Where new interview notes go. It is made with the first one.',
    },
    newFileName: {
      name: 'Name of new notes',
      desc: 'Made from {{date}}, {{time}}, {{company}}, {{role}}, {{stage}}, {{interviewers}} and {{contact}}.',
      aliases: ['file name', 'title'],
    },
    newTemplate: {
      name: 'Template for new notes',
      desc: 'A note of yours that every new interview note starts with. Leave it empty for the built-in one.',
    },
    linkNames: {
      name: 'Link names that have no note yet',
      desc: 'Companies and people become links, so that a click makes their note.',
    },

    contactPolicy: {
      name: 'Contact policy',
      desc: 'What companies allow where no note says anything else.',
    },
    industry: {
      name: 'Usual industry',
      desc: 'How many business days to wait before checking in, where they named no date and no note names an industry.',
    },
    weekend: { name: 'Weekend', desc: 'Days of the week on which nobody works, separated by commas.' },
    holidays: {
      name: 'Holidays',
      desc: 'One a line: 2026-12-25, or 2026-12-24 to 2027-01-01.',
      aliases: ['vacation', 'bank holidays'],
    },
    otherWindows: {
      name: 'Other industries',
      desc: 'Industries of your own, one a line, in business days: nursing: 3 to 8.',
    },
    touchApart: {
      name: 'Between two messages (business days)',
      desc: 'The least time from one check-in or call to the next in one application.',
    },
    touchTotal: { name: 'Messages in total', desc: 'How many check-ins and calls one application gets at most.' },
    touchRoom: {
      name: 'Room after a postponement (business days)',
      desc: 'How long you have for a check-in or call that had to wait for the one before.',
    },
    liveDays: {
      name: 'Off the list after (days)',
      desc: 'An application in which nothing has happened for this long leaves the list.',
    },

    dayOrder: {
      name: 'Dates like 12/4',
      desc: 'How to read a date in figures that has two readings. Until you choose, such a date is shown as a problem.',
      aliases: ['day order', 'month first'],
    },
    markerProperties: {
      name: 'Properties that say what a note is',
      desc: 'Properties in which a word such as interview marks a note. One a line.',
      aliases: ['type', 'tags', 'marker'],
    },
    strongMarkers: {
      name: 'Words that are enough',
      desc: 'A note marked with one of these is an interview note. One a line.',
      aliases: ['marker', 'job interview'],
    },
    weakMarkers: {
      name: 'Words that need a date as well',
      desc: 'A note marked with one of these also needs a date, and a company, role, person or promised step. One a line.',
      aliases: ['marker', 'interview'],
    },
    interviewFolders: {
      name: 'Interview folders',
      desc: 'Every note in these folders counts as an interview note. One folder a line; may be empty.',
    },
    templateFolders: {
      name: 'Template folders',
      desc: 'Notes in these folders are templates and never read as interviews. One folder a line.',
    },
    ownNames: {
      name: 'Other names of yours',
      desc: 'Left out where a note lists you among the people, as your name is. One a line.',
      aliases: ['nickname', 'maiden name'],
    },
  } satisfies Readonly<Record<string, SettingText>>,

  /** The properties of an interview note, as their rows name them. */
  names: {
    date: { name: 'Date', desc: 'The day of the interview.' },
    time: { name: 'Start time', desc: 'When it started, where the date has no time.' },
    endTime: { name: 'End time', desc: 'When it ended.' },
    duration: { name: 'Duration', desc: 'How long it took.' },
    interviewers: { name: 'Interviewers', desc: 'Who interviewed you. Each of them gets a letter.' },
    interviewerEmails: { name: 'Interviewers’ addresses', desc: 'Email addresses in the order of the interviewers.' },
    company: { name: 'Company', desc: 'Where the job is.' },
    role: { name: 'Role', desc: 'What the job is.' },
    stage: { name: 'Round', desc: 'Which round of interviews it was.' },
    nextSteps: { name: 'Promised steps', desc: 'What you and they promised to do.' },
    decisionBy: { name: 'Answer by', desc: 'The day by which they promised an answer.' },
    contact: { name: 'Contact', desc: 'The recruiter or coordinator, who gets check-ins and no thank-you.' },
    references: { name: 'References', desc: 'Who speaks for you.' },
    industry: { name: 'Industry', desc: 'Sets how long to wait before checking in.' },
    contactPolicy: { name: 'Contact policy', desc: 'How they want to be contacted, or not.' },
    preferredChannel: { name: 'Preferred channel', desc: 'Email, phone, LinkedIn or post.' },
    status: { name: 'Status', desc: 'Where the application stands.' },
    log: { name: 'Log', desc: 'What was sent, answered and done. The plugin writes here.' },
  },

  /** The lists of headings, as their rows name them. */
  sections: {
    highlights: { name: 'The talk', desc: 'What you talked about. Each point goes to one letter. One heading a line.' },
    fit: { name: 'Why you fit', desc: 'What you bring to the role. One heading a line.' },
    challenges: {
      name: 'Their difficulties',
      desc: 'What they struggle with, and what you would do. One heading a line.',
    },
    toAnswer: { name: 'Questions left open', desc: 'What you still have to answer. One heading a line.' },
    since: { name: 'What is new', desc: 'What you have done or learned since the interview. One heading a line.' },
    processes: { name: 'Other applications', desc: 'Used only in letters that speak of them. One heading a line.' },
    leftOut: { name: 'Never used', desc: 'Nothing below these headings reaches a letter. One heading a line.' },
  },

  options: {
    dayOrder: {
      undecided: 'Show as a problem',
      'day-first': 'Day first: 12 April',
      'month-first': 'Month first: December 4',
    },
    contactPolicy: {
      open: 'Open',
      'no calls': 'No calls',
      'email only': 'Email only',
      wait: 'Wait for them',
      'no contact': 'No contact',
    } satisfies Readonly<Record<ContactPolicy, string>>,
    tone: { neutral: 'Neutral', tech: 'Tech', finance: 'Finance', creative: 'Creative' },
    career: { any: 'Not mentioned', early: 'Early career', experienced: 'Experienced' },
    groupBy: { section: 'Section', company: 'Company' },
  },

  /** An industry as a row or a choice names it. */
  industry: (name: string): string => (name === 'default' ? 'Any other' : name.charAt(0).toUpperCase() + name.slice(1)),
  industryChoice: (name: string, window: string): string =>
    `${name === 'default' ? 'None of these' : settingsText.industry(name)} (${window})`,

  listKind: { name: 'List it', desc: 'If off, it never shows up.' },
  on: 'On',
  off: 'Off',
  someOf: (some: number, all: number): string => `${some} of ${all}`,
  restore: 'Restore default',
  restoreKind: { name: 'Restore defaults', desc: 'Puts the numbers and the switch above back.' },
  preview: {
    name: 'Preview a letter',
    desc: 'Shows a letter for the interview you have open, or for your latest one, as these settings write it.',
  },
  example: (text: string): string => `Example: ${text}`,

  placeholders: { email: 'sam@example.com', linkedin: 'https://www.linkedin.com/in/…' },
  range: ' to ',

  invalid: invalidSetting,

  /** What was wrong with the settings file. */
  damaged: (copy: string | null): string =>
    `The settings file could not be read, so the defaults are in use.${kept(copy)}`,
  damagedNow: (copy: string | null): string =>
    `The settings file was changed and cannot be read, so the settings stay as they were.${kept(copy)}`,
  refused: (names: readonly string[], copy: string | null): string =>
    `The settings file has ${names.length === 1 ? 'a value' : 'values'} that cannot be used, so the default counts: ${firstOf(names)}.${kept(copy)}`,
  notSaved: (reason: string): string => `The settings could not be saved (${reason}).`,
} as const;

function kept(copy: string | null): string {
  return copy === null ? '' : ` A copy was kept as ${copy}.`;
}

const mostNamed = 4;

function firstOf(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 1 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ');
}
