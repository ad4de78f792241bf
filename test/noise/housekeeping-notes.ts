import { companies, noteOf, people, prose, roles, type MakeNote } from './note-parts';

/** Notes of the vault itself: templates, dashboards, boards, drawings, daily notes, people, applications. */
export const housekeepingNotes: readonly MakeNote[] = [
  (random, number) =>
    noteOf(
      `${random.pick(['Templates', '99 - Templates', 'Meta/🧩 Templates', '_templates', 'Template', 'Extras/templates'])}/Job interview ${number}`,
      ['type: job interview', 'date:', 'company:', 'role:', 'interviewers: []'],
      '## Notes',
    ),
  (random, number) =>
    noteOf(
      `Stuff/Interview ${number} Template`,
      random.pick([
        ['type: "[[Job Interviews]]"', 'org:', 'people: []', 'date:', 'role:'],
        ['type: job-interview', 'date: YYYY-MM-DD', 'company: <Company name>'],
        ['type: interview', 'date: 2024-01-01', 'company: Example Inc.', 'interviewers: [First Last]'],
      ]),
      '## Notes',
    ),
  (random, number) =>
    noteOf(
      `Inbox/New ${number}`,
      random.pick([
        ['type: interview', 'date: {{date}}', 'company: "{{company}}"', 'interviewers: ["{{who}}"]'],
        ['type: job interview', 'date: <% tp.date.now() %>', 'company: <% tp.file.title %>'],
        ['type: interview', 'date: YYYY-MM-DD', 'company: <Company name>', 'role: <Role>'],
        ['tags: [job-interview]', 'date: $DATE', 'company: "{{VALUE:company}}"'],
        ['type: interview', 'company: Company Name', 'date: <YYYY-MM-DD>', 'interviewers: [<name>]'],
      ]),
      '{{title}}',
    ),
  (random, number) =>
    noteOf(
      `Daily/${random.day()} ${number}`,
      [
        `tags: [${random.pick(['daily', 'journal', 'daily-note', 'weekly'])}, interview]`,
        `date: ${random.day()}`,
        `people: ["[[${random.pick(people)}]]"]`,
      ],
      `- 09:00 interview with [[${random.pick(people)}]]\n- [ ] follow up 📅 ${random.day()}\n- interviewers:: Tom`,
    ),
  (random, number) => ({
    path: `Journal/${random.day()} ${number}.md`,
    text: `Big day! Interview at ${random.pick(companies)} with ${random.pick(people)}. #interview #job-interview\n`,
  }),
  (random, number) =>
    noteOf(
      `Boards/Job hunt ${number}`,
      ['kanban-plugin: board', 'tags: [job-interview]'],
      `## To do\n\n- [ ] [[${random.pick(companies)} interview]] @{${random.day()}}\n\n## Done\n\n%% kanban:settings\n\`\`\`\n{"kanban-plugin":"board"}\n\`\`\`\n%%`,
    ),
  (_, number) =>
    noteOf(
      `Drawings/Interview ${number}.excalidraw`,
      ['excalidraw-plugin: parsed', 'tags: [excalidraw, job-interview]'],
      '# Text Elements\n\n# Drawing\n```json\n{"type":"excalidraw"}\n```',
    ),
  (random, number) =>
    noteOf(
      `Dashboards/Interviews ${number}`,
      [
        `type: ${random.pick(['dashboard', 'moc', 'index', '"[[Maps]]"'])}`,
        'tags: [interview]',
        `date: ${random.day()}`,
      ],
      '```dataview\nTABLE date, company FROM #interview WHERE type = "interview" SORT date DESC\n```',
    ),
  (random, number) =>
    noteOf(
      `People/${random.pick(people)} ${number}`,
      [
        `type: ${random.pick(['person', '"[[People]]"', 'contact'])}`,
        'tags: [interview, people]',
        `company: ${random.pick(companies)}`,
        `follow_up: ${random.day()}`,
        `date: ${random.day()}`,
      ],
      prose(random, 1),
    ),
  (random, number) =>
    noteOf(
      `Applications/${random.pick(companies)} ${number}`,
      [
        'type: job application',
        `company: ${random.pick(companies)}`,
        `position: ${random.pick(roles)}`,
        `date: ${random.day()}`,
        'status: interview',
        `applied: ${random.day()}`,
      ],
      `## Contacts\n\n- ${random.pick(people)}`,
    ),
  (random, number) => ({
    path: `Job Tracker ${number}.md`,
    text: `---\nupdated: ${random.day()}T10:30:00\njobs_interviewing: 3\n---\n| Date | Company | Status |\n|---|---|---|\n| ${random.day()} | ${random.pick(companies)} | 📞 Interview |\n`,
  }),
  (random, number) => ({
    path: `Canvas/Interview map ${number}.canvas`,
    text: JSON.stringify({ nodes: [{ id: '1', type: 'text', text: `type: interview ${random.day()}` }], edges: [] }),
  }),
];
