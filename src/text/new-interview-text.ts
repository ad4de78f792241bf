import type { EntryFault } from '../domain/entry-fault';

/** What the form says in which a new interview note is made. */
export const newInterviewText = {
  title: 'New interview note',
  company: 'Company',
  role: 'Role',
  date: 'Date',
  time: 'Time',
  duration: 'Minutes',
  stage: 'Stage',
  stageExample: 'onsite, round 2',
  interviewers: 'Interviewers',
  interviewer: (place: number): string => `Interviewer ${place}`,
  emailOf: (name: string): string => `Email of ${name}`,
  name: 'Name',
  email: 'Email (optional)',
  addInterviewer: 'Add an interviewer',
  remove: (what: string): string => `Remove ${what.toLowerCase()}`,
  contact: 'Recruiter or coordinator',
  promised: 'Promised next steps',
  step: (place: number): string => `Promised step ${place}`,
  stepExample: 'me: send portfolio by Friday',
  addStep: 'Add a promised step',
  readAs: (line: string): string => `Noted as “${line}”`,
  goesTo: 'Goes to',
  numbered: 'There is a note of that name already, so this one gets a number.',
  create: 'Create note',
  cancel: 'Cancel',

  faults: {
    missing: 'Choose the day of the interview.',
    'no-day': 'This day is not on the calendar.',
    'no-time': 'Write a time of day, such as 14:00.',
    'no-minutes': 'Give the length in minutes, such as 60.',
    'without-time': 'Add a start time as well: the length counts from it.',
    'no-address': 'Write an email address, such as ana@northwind.example.',
    'no-name': 'Say whose address it is.',
    'no-promise': 'Say what was promised as well, such as “send portfolio by Friday”.',
    nothing: (written: string): string => `“${written}” is a placeholder. Leave this empty until you know.`,
    nobody: (written: string): string =>
      `“${written}” would not be read as somebody else’s name. Leave this empty until you know the name.`,
    twice: (written: string): string => `“${written}” is named already.`,
    'read-as': (written: string, as: string): string =>
      `“${written}” would be read as “${as}”. Please write it differently.`,
    'which-day': {
      'ambiguous-date': (words: string): string => `“${words}” can be two days. Write the month as a word.`,
      'weekday-contradicts-date': (words: string): string => `In “${words}”, weekday and date do not agree.`,
      'impossible-date': (words: string): string => `“${words}” is not on the calendar.`,
    },
  },
  whole: {
    'says-too-little': 'Name the company, the role or someone you will meet.',
    'not-an-interview':
      'Written and filed like this, the note would not be read as an interview. Check the folder for new notes in the settings, and remove double braces from what you typed.',
  },
} as const;

/** What is wrong with a field, for the person who typed it. */
export function entryFaultText(fault: EntryFault): string {
  const { faults } = newInterviewText;
  switch (fault.fault) {
    case 'nothing':
    case 'nobody':
    case 'twice':
      return faults[fault.fault](fault.written);
    case 'read-as':
      return faults['read-as'](fault.written, fault.as);
    case 'which-day':
      return faults['which-day'][fault.doubt](fault.words);
    default:
      return faults[fault.fault];
  }
}
