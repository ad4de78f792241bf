import { stringify } from 'yaml';
import type { Interview } from '../../src/domain/interview';
import type { NextStep } from '../../src/domain/next-step';
import type { Person } from '../../src/domain/person';
import type { LetterRequest } from '../../src/drafts/draft-letters';
import { defaultDraftSettings } from '../../src/drafts/draft-settings';

/** What a test changes of an ordinary request; everything else stays as it is below. */
export interface LetterRequestChanges extends Partial<Omit<LetterRequest, 'interview'>> {
  readonly interview?: Partial<Interview>;
}

export const people = {
  ana: { text: 'Ana Ruiz', link: 'Ana Ruiz', email: 'ana@northwind.example', title: 'Engineering Director' },
  tom: { text: 'Tom Becker', email: 'tom@northwind.example' },
  priya: { text: 'Priya Nair', link: 'People/Priya Nair' },
} satisfies Record<string, Person>;

/** A step as the reader gives it. */
export function step(owner: NextStep['owner'], what: string, due?: string, done = false): NextStep {
  return { owner, what, done, written: what, ...(due ? { due } : {}) };
}

/** A thank-you for an interview at Northwind on Wednesday 18 November 2026, 14:00, asked for that evening. */
export function buildLetterRequest({ interview: changed = {}, ...changes }: LetterRequestChanges = {}): LetterRequest {
  const interview: Interview = {
    path: 'Interviews/2026-11-18 Northwind.md',
    day: '2026-11-18',
    start: '14:00',
    company: { text: 'Northwind', link: 'Northwind' },
    role: 'Backend Engineer',
    interviewers: [people.ana],
    references: [],
    nextSteps: [],
    log: [],
    debriefed: false,
    ...changed,
  };
  return {
    kind: 'thank-you',
    interview,
    people: interview.interviewers,
    ...(interview.company ? { company: interview.company } : {}),
    body: '',
    due: () => '2026-11-19T15:00',
    channel: () => 'email',
    previousPoints: [],
    previousBodies: [],
    previousTo: () => [],
    rounds: [interview],
    laterNotes: [],
    why: [],
    now: new Date(2026, 10, 18, 18, 0),
    settings: { ...defaultDraftSettings, me: { ...defaultDraftSettings.me, name: 'Jo Martin' } },
    takenPaths: () => false,
    properties: { interview: {}, company: {}, person: () => ({}) },
    link: {
      interview: '[[2026-11-18 Northwind]]',
      ...(interview.company ? { company: '[[Northwind]]' } : {}),
      person: (person) => (person.link === undefined ? undefined : `[[${person.text}]]`),
    },
    stringifyYaml: (value) => stringify(value, { lineWidth: 0 }),
    ...changes,
  };
}
