import { companies, noteOf, prose, type MakeNote } from './note-parts';

/** What goes wrong in files: YAML that is none, odd line ends, odd names, values of every type, great size. */
export const brokenNotes: readonly MakeNote[] = [
  (random, number) =>
    noteOf(
      `Broken/Study ${number}`,
      random.pick([
        ['title: Interview: the basics', 'tags: [interview', 'date: 2026-11-01'],
        ['tags: [interview, graphs]', '\tdate: 2026-11-01'],
        ['title: "Interview', 'tags: interview', 'date: 2026-11-17'],
        ['aliases: [a, b', 'type: question bank', 'company: Google', 'date: 2026-11-17'],
        ['title: [면접리뷰]클로저란?', 'date: 2026-09-06', 'tags: interview javascript'],
        ['tags: [interview]', 'tags: interview', 'date: 2026-03-18'],
        ['company: *unknown', 'title: x'],
        ['? [interview]', ': - x', '!!binary |', '  zzz'],
        ['candidate: Jo', 'type: interview', 'company: "Acme', 'interviewers: [A]', 'date: 2026-11-17'],
      ]),
      prose(random, 2),
    ),
  (random, number) => ({
    path: `Broken/Unclosed ${number}.md`,
    text: `---\ntype: interview\ndate: ${random.day()}\ncompany: ${random.pick(companies)}\ninterviewers: [Ana]\n\nno fence`,
  }),
  (random, number) => ({
    path: `Broken/Not at the top ${number}.md`,
    text: `\n---\ntype: interview\ndate: ${random.day()}\ninterviewers: [Ana]\ncompany: Acme\n---\n`,
  }),
  (random, number) => ({
    path: `Broken/TOML ${number}.md`,
    text: `+++\ntype = "interview"\ndate = ${random.day()}\ninterviewers = ["Ana"]\ncompany = "Acme"\n+++\n`,
  }),
  (random, number) => ({
    path: `Broken/CRLF ${number}.md`,
    text: `\uFEFF---\r\ntags: [interview]\r\ndate: ${random.day()}\r\ncompany: Google\r\n---\r\n${prose(random, 1)}\r\n`,
  }),
  (random, number) =>
    noteOf(
      `Broken/Types ${number}`,
      random.pick([
        ['type: true', 'tags: 12', 'date: null', 'interviewers: 0'],
        ['type: [[[interview]]]', 'date: [[]]', 'people: {a: {b: [c]}}'],
        ['type: {interview: yes}', 'date: 2026-11-17', 'company: Acme', 'role: Nurse'],
        ['tags: [null, 1, {interview: 1}]', 'date: -1', 'interviewer: {}'],
        ['interviewers: true', 'date: 2026-11-17', 'company: Acme'],
        ['interview: true', 'date: 2026-11-17', 'company: Acme', 'role: Engineer'],
      ]),
      prose(random, 1),
    ),
  (random, number) => {
    const name = random.pick(['🎤', '100%', 'C#', 'a&b', "it's", '…', 'Ünï', '面接', '%2e%2e', '^', '[x]', '<b>']);
    return {
      path: `Broken/${name} ${number}.md`,
      text: `---\ntags: [interview]\ndate: ${random.day()}\n---\n[[a|b]] ![[c#d^e]] [[f]]\n`,
    };
  },
  (random, number) => ({
    path: `${'A very long name of a note about interviews '.repeat(4)}${number}.md`,
    text: `---\ntags: [interview]\ndate: ${random.day()}\n---\n`,
  }),
  (random, number) => ({
    path: `.hidden/Interview ${number}.md`,
    text: `---\ntype: interview\ndate: ${random.day()}\ncompany: Acme\ninterviewers: [Ana]\n---\n`,
  }),
  (random, number) => ({
    path: `${random.pick(['A', 'B', 'C', 'D/E'])}/${number}/Interview.md`,
    text: `---\ntags: [interview]\naliases: [Interview, Interviews]\n---\n[[Interview]] [[A/Interview|[[nested]] link]]\n`,
  }),
  () => ({ path: 'Empty.md', text: '' }),
  () => ({ path: 'Blank properties.md', text: '---\n---\n' }),
  (random) => ({
    path: 'Large/Log of everything.md',
    text: `---\ntags: [interview, log]\n---\n${'- interview with someone, follow up next week [[Ana Ruiz]] #interview\n'.repeat(random.whole(30_000, 32_000))}`,
  }),
];
