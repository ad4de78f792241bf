import { companies, noteOf, people, prose, roles, type MakeNote } from './note-parts';

/** Other people's interviews: podcasts, films, journalism, user research, oral history, clippings. */
export const notesOfOthers: readonly MakeNote[] = [
  (random, number) =>
    noteOf(
      `Podcasts/Episode ${number}`,
      [
        'type: show-episode',
        `guest: "${random.pick(people)}"`,
        `company: "${random.pick(companies)}"`,
        'role: "Founder & CEO"',
        'episode_type: interview',
        `date: ${random.day()}`,
        'youtube: "https://www.youtube.com/watch?v=x"',
      ],
      prose(random, 8),
    ),
  (random, number) =>
    noteOf(
      `Media/${random.pick(people)} talks ${number}`,
      [
        'type: interview',
        `date: ${random.day()}`,
        `interviewer: ${random.pick(people)}`,
        ...random.pick([
          ['interviewee: Someone'],
          ['publication: The Paper', 'author: Someone'],
          ['source: https://news.example/a', 'author: Someone', 'published: 2026-01-01'],
          ['show: The Late Talk'],
          ['speaker: Someone', 'channel: Talks'],
          ['guests: [A, B]'],
        ]),
        `role: ${random.pick(roles)}`,
      ],
      prose(random, 4),
    ),
  (random, number) =>
    noteOf(
      `Clippings/Interview with ${random.pick(people)} ${number}`,
      [
        `title: "Interview with ${random.pick(people)}"`,
        'source: "https://example.com/interview"',
        `author:\n  - "[[${random.pick(people)}]]"`,
        `published: ${random.day()}`,
        `created: ${random.day()}`,
        'description: "In this interview …"',
        'tags:\n  - "clippings"\n  - "interview"',
        `people: ["[[${random.pick(people)}]]"]`,
        `date: ${random.day()}`,
      ],
      prose(random, 6),
    ),
  (random, number) =>
    noteOf(
      `Films/Interview with the Vampire ${number}`,
      [
        `tags: [${random.pick(['movie', 'film', 'book', 'music'])}, interview]`,
        `people: ["[[${random.pick(people)}]]"]`,
        `date: ${random.day()}`,
        'rating: 7',
      ],
      prose(random, 2),
    ),
  (random, number) =>
    noteOf(
      `Research/P${number} ${random.day()}`,
      [
        'type: interview',
        `date: ${random.day()}`,
        ...random.pick([
          [`participant: P${number}`],
          ['persona: Busy parent', 'role: Parent'],
          ['customer: Acme', 'role: CFO'],
          ['respondent: R7', 'role: Nurse'],
          ['researcher: Me', 'company: Acme'],
          ['informant: I3', 'role: Elder'],
          ['hypotheses: [H-001]', 'stage: CPF'],
          ['tags: [user-research]', 'role: Nurse', 'company: Acme'],
        ]),
      ],
      prose(random, 5),
    ),
  (random, number) =>
    noteOf(
      `02-customer-discovery/segments/s/interviews/interview-${number}`,
      ['type: interview', `slug: interview-${number}`, 'status: active', `created: ${random.day()}`, 'owner: Venture'],
      `- Date: ${random.day()}\n- Interviewee: anonymous\n- Role: nurse`,
    ),
  (random, number) =>
    noteOf(
      `Family/Oral history ${number}`,
      ['type: interview', `date: ${random.day()}`, `narrator: ${random.pick(people)}`, `interviewer: Me`, 'role: aunt'],
      prose(random, 3),
    ),
  (random, number) =>
    noteOf(
      `planning/${random.day()}-decision-interview-${number}`,
      ['type: interview', `date: ${random.day()}`, 'topic: "worktrees"', 'status: complete', 'github_issue: 115'],
      prose(random, 3),
    ),
];
