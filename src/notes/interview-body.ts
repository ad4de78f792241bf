import { inOneLine } from './compose-interview';

/**
 * What stands below the properties of a new interview note. The heading that names an interviewer stands for one
 * section each; nothing stands below the debrief, for a filled one says that there was one.
 */
export const builtInBody = `
## {{interviewer}}

- 

## Highlights

- 

## Debrief

## Promised
`;

/** Gives what stands for a name in double braces, in a Moment format where one is named; undefined leaves it as it is. */
export type FillIn = (name: string, format?: string) => string | undefined;

/**
 * A text with its names in double braces filled in, as core Templates writes them: `{{date}}`, `{{date:D MMMM}}`.
 */
export function fillIn(text: string, valueOf: FillIn): string {
  return text.replace(
    /\{\{\s*([\w-]+)\s*(?::([^{}]*))?\}\}/g,
    (whole, name: string, format: string | undefined) => valueOf(name.toLowerCase(), format) ?? whole,
  );
}

/** A name as the text of a heading, where nothing in it can mean anything else. */
const asHeading = (name: string): string => inOneLine(name).replace(/([\\`*_[\]<>#|~=^])/g, '\\$1');

const interviewerHeading = /^(#{1,6})\s.*\{\{\s*interviewer\s*\}\}/i;

/**
 * The text of a note from its template. The part under a heading with `{{interviewer}}` is repeated for each of them;
 * with nobody named it is left out.
 * @param interviewers their names as they are to be shown
 */
export function composeBody(template: string, interviewers: readonly string[], valueOf: FillIn): string {
  const lines = template.replace(/\r\n/g, '\n').split('\n');
  const filled: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const level = interviewerHeading.exec(line)?.[1]?.length;
    if (level === undefined) {
      filled.push(fillIn(line, valueOf));
      continue;
    }
    const end = sectionEnd(lines, at, level);
    const section = lines.slice(at, end).join('\n');
    for (const name of interviewers)
      filled.push(fillIn(section, (key, format) => (key === 'interviewer' ? asHeading(name) : valueOf(key, format))));
    at = end - 1;
  }
  return `${filled.join('\n').trimEnd()}\n`;
}

function sectionEnd(lines: readonly string[], start: number, level: number): number {
  const next = lines.findIndex(
    (line, at) => at > start && (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? Infinity) <= level,
  );
  return next === -1 ? lines.length : next;
}

/** The line, from 0, of the first empty bullet of a note, where writing starts; its last line where there is none. */
export function firstBulletLine(text: string): number {
  const lines = text.split('\n');
  const bullet = lines.findIndex((line) => /^\s*[-*+] ?$/.test(line));
  return bullet === -1 ? lines.length - 1 : bullet;
}
