const quoted = (text: string): string => JSON.stringify(text);

/** An interview in which one text stands wherever a person can write. */
const noteWith = (text: string): string => `---
type: interview
date: 2026-11-17
time: "14:00"
company: ${quoted(text)}
role: ${quoted(text)}
stage: ${quoted(text)}
industry: ${quoted(text)}
interviewers:
  - ${quoted(text)}
  - name: ${quoted(`Ana ${text}`)}
    title: ${quoted(text)}
    email: ana@x.example
    linkedin: ${quoted(text)}
    phone: ${quoted(text)}
  - ${quoted(`${text} <tom@x.example>`)}
contact: ${quoted(`Mia ${text}`)}
references: [${quoted(text)}]
next_steps:
  - ${quoted(`me: send ${text} by 2026-11-20`)}
  - ${quoted(`them: decision on ${text} by 2026-11-19`)}
  - ${quoted(text)}
follow_up_log:
  - ${quoted(`2026-11-17 sent thank-you to ${text} by email`)}
  - ${quoted(text)}
${quoted(text)}: ${quoted(text)}
---

${bodyWith(text)}`;

const bodyWith = (text: string): string => `## Highlights

- Ana: ${text.replace(/\n/g, ' ')}
- moving the ${text.replace(/\n/g, ' ')} service to event sourcing
- ${text}
`;

/** The text only where a note is not looked at to tell what it is: below the properties, and in the notes of others. */
const noteAbout = (text: string, number: number): string => `---
type: interview
date: 2026-11-17
company: "[[Company ${number}]]"
interviewers: ["[[Ana ${number}]]"]
next_steps: ["me: send portfolio by 2026-11-20"]
---

${bodyWith(text)}`;

/**
 * A small vault for each text: an interview in which it stands everywhere, one that has it only in its body and in the notes
 * of its people and company.
 */
export function filesWith(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap((text, number) => [
      [`Interviews/${number} everywhere.md`, noteWith(text)],
      [`Interviews/${number} below.md`, noteAbout(text, number)],
      [
        `People/Ana ${number}.md`,
        `---\nemail: ${quoted(text)}\ntitle: ${quoted(text)}\naliases: [${quoted(text)}]\n---\n`,
      ],
      [`Companies/Company ${number}.md`, `---\nindustry: ${quoted(text)}\ncontact_policy: ${quoted(text)}\n---\n`],
    ]),
  );
}
