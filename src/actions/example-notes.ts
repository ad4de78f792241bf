import type { Day } from '../domain/day';
import { addDays, isDay } from '../domain/day';

/** The folder in which the examples live, away from everything that is the person's own. */
export const exampleFolder = 'Interview examples';

/** The property that tells an example from other notes: the day around which it is dated. */
export const exampleMark = 'example_from';

/** One example as a whole note. */
export interface ExampleNote {
  readonly path: string;
  readonly text: string;
}

/** `{-3}` stands for the day three days before today. */
const aroundToday = /\{([+-]\d+)\}/g;

/**
 * Three applications: one with letters and a promise that are due, one that has gone quiet, one with a talk ahead. The
 * name comes first, then the note.
 */
const examples = [
  [
    '{-12} Northwind screening',
    `type: interview
date: {-12}
time: "10:00"
duration: 30
company: "[[Northwind]]"
role: Backend Engineer
stage: screening
interviewers:
  - Mia Okafor <mia@northwind.example>
next_steps:
  - "them: invite to the onsite by {-6} (done {-7})"
follow_up_log:
  - {-12} sent thank-you to Mia Okafor by email
  - {-7} replied Mia Okafor`,
    `## Mia Okafor

- how the platform team came to be
- two rounds: this one and a day on site

## Debrief

- short and friendly; more about the team than about me`,
  ],
  [
    '{-1} Northwind onsite',
    `type: interview
date: {-1}
time: "14:00"
duration: 120
company: "[[Northwind]]"
role: Backend Engineer
stage: onsite
interviewers:
  - "[[Ana Ruiz]]"
  - Tom Becker <tom@northwind.example>
contact: Mia Okafor <mia@northwind.example>
next_steps:
  - "me: send the portfolio by {+1}"
  - "them: decision by {+9}"`,
    `## Ana Ruiz

- moving the billing service to event sourcing
- what she looks for in the first ninety days

## Tom Becker

- how the on-call rota was cut in half

## Highlights

- the team reviews designs before anyone writes code

## Debrief

- good questions about failure; I should have drawn the retry path`,
  ],
  [
    '{-16} Harbor Studio portfolio',
    `type: interview
date: {-16}
time: "11:00"
company: Harbor Studio
role: Product Designer
stage: portfolio review
interviewers:
  - Ines Carvalho <ines@harbor.example>
follow_up_log:
  - {-15} sent thank-you to Ines Carvalho by email`,
    `## Ines Carvalho

- the booking flow, and why the second version failed
- critique every Thursday, open to the whole studio

## Debrief

- no word about what comes next`,
  ],
  [
    '{-5} Larkspur Health screening',
    `type: interview
date: {-5}
time: "09:30"
duration: 45
company: Larkspur Health
role: Data Analyst
stage: screening
interviewers:
  - Priya Nair <priya@larkspur.example>
next_steps:
  - "me: send two work samples by {-4} (done {-4})"
follow_up_log:
  - {-5} sent thank-you to Priya Nair by email
  - {-3} replied Priya Nair`,
    `## Priya Nair

- waiting times, and how the clinic measures them

## Debrief

- she liked the question about missing data`,
  ],
  [
    '{+2} Larkspur Health team',
    `type: interview
date: {+2}
time: "15:00"
duration: 60
company: Larkspur Health
role: Data Analyst
stage: team interview
interviewers:
  - Priya Nair <priya@larkspur.example>
  - Jonas Weiß`,
    `## Questions to ask

- who decides what is measured?

## Priya Nair

## Jonas Weiß

## Debrief`,
  ],
  ['Ana Ruiz', 'title: VP Engineering\nemail: ana@northwind.example', 'An example of a note about a person.'],
  ['Northwind', 'industry: tech', 'An example of a note about a company.'],
] as const;

/** The examples, dated around a day. The same day gives the same texts, by which an untouched one is known again. */
export function exampleNotes(today: Day): readonly ExampleNote[] {
  const dated = (text: string): string => text.replace(aroundToday, (_, days: string) => addDays(today, Number(days)));
  return examples.map(([name, properties, body]) => ({
    path: `${exampleFolder}/${dated(name)}.md`,
    text: `---\n${dated(properties)}\n${exampleMark}: ${today}\n---\n\n${dated(body)}\n`,
  }));
}

/** The day around which an example is dated, by the value of its mark; null for a note that is none. */
export function exampleDay(mark: unknown): Day | null {
  return typeof mark === 'string' && isDay(mark) ? mark : null;
}
