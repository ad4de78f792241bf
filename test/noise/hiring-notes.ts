import { noteOf, people, prose, roles, type MakeNote } from './note-parts';

/** The owner of the vault hires: scorecards, debriefs, notes of candidates, requisitions. */
export const hiringNotes: readonly MakeNote[] = [
  (random, number) =>
    noteOf(
      `Work/Hiring/${random.pick(people)} ${number}`,
      [
        'type: interview',
        `date: ${random.day()}`,
        `candidate: "[[${random.pick(people)}]]"`,
        `role: ${random.pick(roles)}`,
        'interviewers: [me, "[[Tom Becker]]"]',
      ],
      `## Signals\n\n- ${prose(random, 1)}\n\n## Verdict\n\nStrong hire`,
    ),
  (random, number) =>
    noteOf(
      `people/candidates/${random.day()}-senior-em-${number}`,
      [
        'type: interview',
        `date: ${random.day()}`,
        'tags: [hiring, senior-em]',
        `role: ${random.pick(roles)}`,
        'stage: leadership',
        'interviewer: me',
        'recommendation: hire',
        'confirmed: false',
      ],
      prose(random, 3),
    ),
  (random, number) =>
    noteOf(
      `Recruiting/${number} ${random.pick(people)}`,
      [
        'type: interview',
        `date: ${random.day()}`,
        `position: ${random.pick(roles)}`,
        ...random.pick([
          ['hire_recommendation: yes'],
          ['hiring_decision: no hire'],
          ['candidate_name: Jo', 'cv: https://x.example/cv.pdf'],
          ['applicant: Jo'],
          ['scorecard: "[[Scorecard]]"'],
        ]),
      ],
      prose(random, 3),
    ),
  (random, number) =>
    noteOf(
      `Candidates/${random.pick(people)} ${number}`,
      ['type: interview', `date: ${random.day()}`, `role: ${random.pick(roles)}`, 'interviewers: ["[[Li Na]]", me]'],
      'She asked good questions. Hire.',
    ),
  (random, number) =>
    noteOf(
      `Requisitions/REQ-${number}`,
      ['type: requisition', `opened: ${random.day()}`, `hiring manager: ${random.pick(people)}`, 'panel: [Ana, Tom]'],
      prose(random, 1),
    ),
  (random, number) =>
    noteOf(
      `Meetings/Interview debrief ${number}`,
      ['type: meeting', 'tags: [interview, hiring]', `date: ${random.day()}`, `attendees: [${random.pick(people)}]`],
      prose(random, 2),
    ),
];
