import { startOfDay } from '../domain/day';
import { given } from '../domain/given';
import type { Interview } from '../domain/interview';
import { exampleText } from '../text/example-text';
import { draftLetters } from './draft-letters';
import type { DraftSettings } from './draft-settings';

const ana = { text: exampleText.person, title: exampleText.personTitle, email: 'ana@northwind.example' };

const interview: Interview = {
  path: '2026-11-18 Northwind.md',
  day: '2026-11-18',
  start: '14:00',
  company: { text: exampleText.company },
  role: exampleText.role,
  stage: exampleText.stage,
  industry: 'tech',
  interviewers: [ana],
  references: [],
  nextSteps: [],
  log: [],
  debriefed: false,
};

/**
 * Where these settings would file a thank-you letter, by the example of one interview; else what is wrong with their
 * templates of folder and name, with the line and column where the template says.
 * @example examplePath(defaultDraftSettings) // { path: 'Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md' }
 */
export function examplePath(settings: DraftSettings): { readonly path: string } | { readonly reason: string } {
  const { letters, failed } = draftLetters({
    kind: 'thank-you',
    interview,
    people: [ana],
    ...given({ company: interview.company }),
    body: '',
    due: () => '2026-11-19T15:00',
    channel: () => 'email',
    previousPoints: [],
    previousBodies: [],
    previousTo: () => [],
    rounds: [interview],
    laterNotes: [],
    why: [],
    now: startOfDay(interview.day),
    settings,
    takenPaths: () => false,
    properties: { interview: {}, company: {}, person: () => ({}) },
    link: { interview: '', person: () => undefined },
    stringifyYaml: () => '',
  });
  const [letter] = letters;
  return letter === undefined ? { reason: failed[0]?.reason ?? '' } : { path: letter.path };
}
