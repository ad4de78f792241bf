/** The names of the views and columns of the base, and what is said of making it. */
export const baseText = {
  file: 'Interviews',
  views: {
    applications: 'Applications',
    ahead: 'Ahead',
    interviews: 'Interviews',
    drafts: 'Drafts',
    timeline: 'Timeline',
  },
  columns: {
    application: 'Application',
    day: 'Day',
    when: 'When',
    company: 'Company',
    role: 'Role',
    stage: 'Stage',
    people: 'Interviewers',
    promised: 'Promised',
    sent: 'Letters sent',
    latest: 'Latest event',
    status: 'Status',
  },
  created: (path: string): string => `${path} created.`,
  notCreated: (reason: string): string => `The base was not created: ${reason}`,
} as const;
