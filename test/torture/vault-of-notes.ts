/** The moment at which the torture begins: the Wednesday of the worked examples, after the interview. */
export const beginning = '2026-11-18T17:00';

const northwind = `---
type: interview
date: 2026-11-18
time: "14:00"
company: "[[Northwind]]"
role: Backend Engineer
interviewers:
  - "[[Ana Ruiz]]"
  - Tom Becker <tom@northwind.example>
next_steps:
  - "me: send portfolio by 2026-11-20"
  - "them: decision by 2026-11-27"
---

## Highlights

- Ana: moving the billing service to event sourcing
- Tom: how the on-call rota was cut in half

---
Not a property: a line of mine.
`;

/** As an editor on Windows leaves it, with a mark of its byte order. */
const larkspur = `\uFEFF---
type: interview
date: 2026-11-17
company: Larkspur Health
role: Data Engineer
contact: Mia Okafor <mia@larkspur.example>
interviewers: Mia Okafor <mia@larkspur.example>
follow_up_log:
  - 2026-11-17 sent thank-you to Mia Okafor by email
  - a line of mine that is no event
---
Mia said: "we decide in three weeks".

| a | b |
| - | - |
`.replace(/\n/g, '\r\n');

const harbor = `---
type: interview
date: 2026-10-28
company: Harbor Studio
role: Designer
contact: Leah Brandt <leah@harbor.example>
interviewers: [Leah Brandt]
status: waiting
---
`;

/** Its date can mean two days. */
const pebble = `---
type: interview
date: 11/12/2026
company: Pebble Games
interviewers: [Kenji Watanabe]
---
Words below a date that can be read in two ways.
`;

/** Interviews in several states, with notes of other kinds beside them. */
export const vaultOfNotes: Readonly<Record<string, string>> = {
  'Interviews/2026-11-18 Northwind.md': northwind,
  'Interviews/2026-11-17 Larkspur.md': larkspur,
  'Interviews/2026-10-28 Harbor.md': harbor,
  'Interviews/Pebble.md': pebble,
  'People/Ana Ruiz.md': '---\nemail: ana@northwind.example\n---\nMet at the fair.\n',
  'Companies/Northwind.md': '# Northwind\n',
  'Notes/Bread.md': '---\ntags: [baking]\n---\nFlour and water.\n',
};

/** Paths of the interview notes, by a short name. */
export const interviews = {
  northwind: 'Interviews/2026-11-18 Northwind.md',
  larkspur: 'Interviews/2026-11-17 Larkspur.md',
  harbor: 'Interviews/2026-10-28 Harbor.md',
  pebble: 'Interviews/Pebble.md',
} as const;
