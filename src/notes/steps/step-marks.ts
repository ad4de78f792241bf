import { isDay, type Day } from '../../domain/day';
import { given } from '../../domain/given';

/** A step's text without its marks, and what the marks say. */
export interface MarkedStep {
  readonly text: string;
  readonly done: boolean;
  readonly doneOn?: Day;
}

const day = '(?<day>\\d{4}-\\d{2}-\\d{2})';
const doneWord = '(?:done|completed|finished)';
const checked = /^\[(?<mark>[xX✓✔vV-])\]\s*|\s*\[(?:[xX✓✔])\]\s*$/;

/** The done marks, most telling first; each is cut out where it stands. */
const doneMarks: readonly RegExp[] = [
  new RegExp(`\\s*(?:✅|❌|☑️?|✔️?|✓)\\s*(?:\\[\\[)?${day}(?:\\]\\])?`, 'u'),
  new RegExp(`\\s*[[(]\\s*(?:${doneWord}|completion)\\s*(?:::?|on|,)?\\s*${day}\\s*[\\])]`, 'i'),
  new RegExp(`\\s*[-–—,;:.]?\\s*\\b${doneWord}\\s*(?:::?|on|,)?\\s*${day}\\s*\\.?$`, 'i'),
  /\s*(?:✅|☑️?|✔️?|✓)\s*/u,
  new RegExp(`\\s*[[(]\\s*${doneWord}!?\\s*[\\])]`, 'i'),
  new RegExp(`\\s*[-–—,;:.!]\\s*${doneWord}\\s*[.!]?$`, 'i'),
  new RegExp(`^${doneWord}\\s*[-–—:!]\\s*`, 'i'),
  /^DONE\s+/,
  /^~~(?<struck>.*)~~$/s,
];

/** "Get it done" asks for the opposite of what "portfolio done" says. */
const bareDone =
  /^(?!.*\b(?:get|gets|getting|have|be|being|is|until|till|when|once|if|not|what|needs?)\b[^.]*done$)(?<rest>.*\S)\s+done[.!]?$/is;

/**
 * Takes list bullets, checkboxes and done marks off a step: `[x]`, `✅ 2026-11-20`, `(done 2026-11-20)`, `done`,
 * struck-through text, and what is given up: `[-]`, `❌ 2026-11-20`. Marks of the Tasks plugin that say neither when nor
 * done (priority, created) go as well, and what Reminder and Kanban put around a date.
 * @example readMarks('[x] send CV ✅ 2026-11-20') // { text: 'send CV', done: true, doneOn: '2026-11-20' }
 */
export function readMarks(written: string): MarkedStep {
  let text = written.replace(/^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+)?(?:\[ ?\]\s*|\[[^[\]xX✓✔vV-]\]\s+)?/u, '').trim();
  let done = false;
  let doneOn: Day | undefined;
  if (checked.test(text)) {
    done = true;
    text = text.replace(checked, '').trim();
  }
  for (const mark of doneMarks) {
    const match = mark.exec(text);
    if (match === null) continue;
    const on = match.groups?.['day'];
    if (on !== undefined && isDay(on)) doneOn ??= on;
    done = true;
    text = (
      match.groups?.['struck'] ?? text.slice(0, match.index) + ' ' + text.slice(match.index + match[0].length)
    ).trim();
  }
  const bare = bareDone.exec(text)?.groups?.['rest'];
  if (bare !== undefined) {
    done = true;
    text = bare;
  }
  text = text
    .replace(/\s*(?:➕|🛫|⏳)\s*\d{4}-\d{2}-\d{2}/gu, '')
    .replace(/\s*(?:🔺|⏫|🔼|🔽|⏬)️?/gu, '')
    .replace(/\s*🔁[^📅✅]*/gu, ' ')
    .replace(/\(@(\d{4}-\d{2}-\d{2}[^()]*)\)|@+\{([^{}]*)\}/g, '$1$2')
    .trim();
  return { text, done, ...given({ doneOn }) };
}
