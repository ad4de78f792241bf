import { fold } from '../domain/fold';

const words = new Set(
  [
    'tbd, tba, tbc, to be confirmed, to be determined, to be decided, to be announced, to be scheduled, to follow',
    'n/a, na, none, nil, null, undefined, unknown, not known, not known yet, not yet known, not sure, pending',
    'nobody, no one, noone, someone, somebody, anyone, various, name, names, first last, todo, xxx, xx',
  ]
    .join(', ')
    .split(', '),
);

/** Nobody in particular: "2 others", "the team". */
const unnamed =
  /^(?:(?:\d+|one|two|three|four|five|some|a few|few|several|many|the|other|rest of the|hiring|interview) )*(?:others?|more|people|persons|interviewers|engineers|developers|colleagues|folks|members|team members|team|panel|everyone|everybody|et al)$/;

const longest = 40;

/**
 * Whether a text only keeps a place: "TBD", "n/a", "to be confirmed", "?", "2 others". Such a value counts as absent.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  const bare = withoutMarks(text);
  return (
    !/[\p{L}\p{N}]/u.test(bare) || /^\+ ?\d$/.test(bare) || words.has(bare.replaceAll('.', '')) || unnamed.test(bare)
  );
}

/** Whether a text names a group and nobody in it. Among people that says nothing; as a stage, "panel" says how one met. */
export function isUnnamedGroup(text: string): boolean {
  return text.length <= longest && unnamed.test(withoutMarks(text));
}

function withoutMarks(text: string): string {
  return fold(text)
    .replace(/^[\s([<"'*_]+|[\s)\]>"'*_.!]+$/g, '')
    .trim();
}
