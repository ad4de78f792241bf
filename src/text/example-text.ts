/** The interview by whose example the settings show what comes of a template. */
export const exampleText = {
  company: 'Northwind',
  role: 'Backend Engineer',
  stage: 'onsite',
  person: 'Ana Ruiz',
  personTitle: 'Engineering Director',
  interviewers: 'Ana Ruiz, Tom Becker',
  contact: 'Mia Okafor',
} as const;
