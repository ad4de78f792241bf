/** Names of the settings, what each is for, and what is wrong with a value that cannot be taken. */
export const settingsText = {
  groups: {
    me: 'You',
    notes: 'Interview notes',
    letters: 'Letters',
    timing: 'Timing',
    list: 'Due list',
  },
  fields: {
    name: { name: 'Your name', desc: 'Signs your letters, and is left out where a note lists you among the people.' },
    email: { name: 'Your email', desc: 'Below your name, where a letter gives a way to reach you.' },
    phone: { name: 'Your phone', desc: 'For scripts of calls and letters that give a number.' },
    linkedin: { name: 'Your LinkedIn page', desc: 'The address of your profile.' },
    signOff: { name: 'Sign-off', desc: 'The line above your name, without its comma.' },
    interviewFolders: {
      name: 'Interview folders',
      desc: 'Every note in these folders counts as an interview note. One folder a line; may be empty.',
    },
    templateFolders: {
      name: 'Template folders',
      desc: 'Notes in these folders are templates and never read as interviews. One folder a line.',
    },
    dayOrder: {
      name: 'Dates like 12/4',
      desc: 'How to read a date in figures that has two readings. Until you choose, such a date is shown as a problem.',
    },
    draftsFolder: {
      name: 'Folder for letters',
      desc: 'Where drafts are created, in a folder for each company. It is made when the first letter needs it.',
    },
    ownTemplates: {
      name: 'Folder for your templates',
      desc: 'Templates of your own, used instead of the built-in letters.',
    },
    weekend: { name: 'Days off', desc: 'Days of the week on which nobody works, separated by commas.' },
    holidays: {
      name: 'Holidays',
      desc: 'Days that do not count as business days. One a line: 2026-12-25, or 2026-12-24 to 2027-01-01.',
    },
    contactPolicy: {
      name: 'Contact policy',
      desc: 'What companies allow where no note says anything else.',
    },
    industry: {
      name: 'Usual industry',
      desc: 'How long to wait before checking in where they named no date and no note names an industry.',
    },
    noticeAtStart: { name: 'Notice at start', desc: 'Say how many follow-ups are overdue when the app starts.' },
    groupBy: { name: 'Group the list by', desc: 'By how soon it is due, or by company.' },
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
    },
    groupBy: { section: 'Section', company: 'Company' },
    industry: (name: string, opens: number, due: number) =>
      `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${opens} to ${due} business days`,
  },
  placeholders: { email: 'sam@example.com', linkedin: 'https://www.linkedin.com/in/…' },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  range: ' to ',
  invalid: {
    email: (written: string) => `“${written}” is not an email address.`,
    link: (written: string) => `“${written}” is not a web address. It starts with https://`,
    folder: (written: string) => `“${written}” cannot be a folder of the vault.`,
    noFolder: 'Name a folder.',
    oneLine: 'Use one line only.',
    weekday: (written: string) => `“${written}” is not a day of the week.`,
    wholeWeek: 'At least one day of the week has to be worked.',
    holiday: (written: string) => `“${written}” is not a day like 2026-12-25, or two of them with “to” between.`,
  },
} as const;
