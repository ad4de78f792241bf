/** A small generator of pseudo-random numbers, so that every run measures the same vault. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const firstNames = ['Ana', 'Tom', 'Mia', 'Li', 'Noor', 'Paul', 'Ruth', 'Sven', 'Aiko', 'Omar', 'Inês', 'Olga'];
const lastNames = ['Ruiz', 'Becker', 'Okafor', 'Wei', 'Aziz', 'Adeyemi', 'Klein', 'Berg', 'Sato', 'Haddad', 'Costa'];
const roles = ['Backend Engineer', 'Data Analyst', 'Product Designer', 'Risk Analyst', 'Site Reliability Engineer'];
const promises = [
  'them: decision within two weeks',
  'me: send portfolio by Friday',
  'them: feedback next week',
  'them: will get back to me',
];

export const dayBefore = (today, days) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

function interviewNote(index, today, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const company = `Company ${Math.floor(index / 3)}`;
  const people = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const name = `${pick(firstNames)} ${pick(lastNames)}`;
    return random() < 0.5 ? `"[[${name}]]"` : `${name} <${name.toLowerCase().replace(/[^a-z]/g, '.')}@company.example>`;
  });
  const day = dayBefore(today, Math.floor(random() * 120) - 5);
  const closed = random() < 0.4;
  return `---
type: interview
date: ${day}
time: "14:00"
company: "[[${company}]]"
role: ${pick(roles)}
interviewers:
${people.map((person) => `  - ${person}`).join('\n')}
next_steps:
  - "${pick(promises)}"
${closed ? 'status: rejected\n' : ''}follow_up_log:
  - ${day} sent thank-you to ${pick(firstNames)}
---

## Highlights

- the plan to move the order service to events
- how the team shares being on call
`;
}

const otherNote = (index, random) =>
  random() < 0.5
    ? `---\ntags:\n  - topic/${index % 40}\ncreated: 2026-01-01\n---\n\n# Note ${index}\n\nSee [[Note ${(index * 7) % 1000}]].\n`
    : `# Note ${index}\n\nSome thoughts about [[Note ${(index * 3) % 1000}]].\n`;

/**
 * The notes of a vault by path: of ten, one is an interview. About three in five interviews are open, and half of the
 * people and all companies are links, most of them to no note.
 * @param count how many notes
 * @param today the day around which the interviews are dated
 */
export function generateNotes(count, today) {
  const random = randomFrom(20261123);
  const notes = {};
  for (let index = 0; index < count; index += 1) {
    if (index % 10 === 0) notes[`Interviews/Interview ${index / 10}.md`] = interviewNote(index / 10, today, random);
    else notes[`Notes/${Math.floor(index / 500)}/Note ${index}.md`] = otherNote(index, random);
  }
  return notes;
}
