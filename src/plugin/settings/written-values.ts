import { fold } from '../../domain/fold';
import { callLink } from '../../drafts/sending/contact-links';
import { settingsText } from '../../text/settings-text';
import type { WrittenForm } from './setting-field';

const { invalid } = settingsText;

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is wrong with the first bad line, which is named by its number as the person sees it, from 1. */
export function problemInLines(
  text: string,
  problem: (line: string, number: number) => string | undefined,
): string | undefined {
  for (const [at, line] of text.split('\n').entries()) {
    const found = line.trim() === '' ? undefined : problem(line.trim(), at + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const longestLine = 200;

/** A text on one line, or none; `check` looks at one that is there. */
const lineForm = (check: (text: string) => string | undefined = () => undefined): WrittenForm<string> => ({
  show: (value) => value,
  read: (text) => text.trim(),
  problem(text) {
    const written = text.trim();
    if (/[\r\n]/.test(written)) return invalid.oneLine;
    if (written.length > longestLine) return invalid.tooLong(longestLine);
    return written === '' ? undefined : check(written);
  },
});

/** A text of any kind. */
export const anyLine = lineForm();

/** The line above the name: the comma that letters add is not kept twice. */
export const signOffLine: WrittenForm<string> = { ...anyLine, read: (text) => text.trim().replace(/[\s,]+$/, '') };

/** An email address. */
export const emailLine = lineForm((written) =>
  /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(written) ? undefined : invalid.email(written),
);

/** A phone number that can be called. */
export const phoneLine = lineForm((written) => (callLink(written) === null ? invalid.phone(written) : undefined));

/** The address of a page. */
export const linkLine = lineForm((written) =>
  /^https:\/\/[^\s/]+\.[^\s]+$/.test(written) ? undefined : invalid.link(written),
);

/** One of several values; anything else is refused. */
export const oneOf = <Value extends string>(values: readonly Value[], otherwise: Value): WrittenForm<Value> => ({
  show: (value) => value,
  read: (text) => values.find((value) => value === text) ?? otherwise,
  problem: (text) => (values.some((value) => value === text) ? undefined : invalid.choice(text)),
});

/** A list of texts, one a line; each once. `check` looks at each. */
export const listForm = (
  check: (line: string, number: number) => string | undefined = () => undefined,
): WrittenForm<readonly string[]> => ({
  show: (values) => values.join('\n'),
  read: (text) => [...new Set(linesOf(text))],
  problem: (text) =>
    problemInLines(text, (line, number) =>
      line.length > longestLine ? invalid.inLine(number, invalid.tooLong(longestLine)) : check(line, number),
    ),
});

const isFolder = (path: string): boolean =>
  !/[\\:*?"<>|]/.test(path) &&
  path
    .replace(/\/$/, '')
    .split('/')
    .every((part) => part.trim() !== '' && !/^\.+/.test(part));

/** A folder of the vault that has to be named; it need not be there yet. */
export const folderLine: WrittenForm<string> = {
  ...anyLine,
  read: (text) => text.trim().replace(/\/+$/, ''),
  problem(text) {
    const written = text.trim();
    return written === '' ? invalid.noFolder : isFolder(written) ? undefined : invalid.folder(written);
  },
};

/** A note of the vault, or none. */
export const noteLine = lineForm((written) =>
  isFolder(written) && /[^/]\.md$/i.test(written) ? undefined : invalid.note(written),
);

/** A file of the vault for a calendar. */
export const calendarFileLine: WrittenForm<string> = {
  ...anyLine,
  problem: (text) => (isFolder(text.trim()) && /[^/]\.ics$/i.test(text.trim()) ? undefined : invalid.calendarFile),
};

/** Folders of the vault, one a line. */
export const folderList: WrittenForm<readonly string[]> = {
  ...listForm((line, number) => (isFolder(line) ? undefined : invalid.inLine(number, invalid.folder(line)))),
  read: (text) => [...new Set(linesOf(text).map((folder) => folder.replace(/\/+$/, '')))],
};

/** The names that a text lists, in a row or one a line; each once. */
export const namesIn = (text: string): readonly string[] => [...new Set(linesOf(text.replaceAll(',', '\n')))];

/** From Monday on, as the week is read; days are numbered from Sunday, as the calendar has them. */
const fromMonday = (day: number): number => (day + 6) % 7;

/**
 * Days of the week by their names, whole or begun.
 * @param weekdays names from Sunday on
 * @example weekdaysForm(english.weekdays).read('Sat, sunday') // [0, 6]
 */
export function weekdaysForm(weekdays: readonly string[]): WrittenForm<readonly number[]> {
  const dayOf = (written: string): number =>
    weekdays.findIndex((name) => written.length >= 2 && fold(name).startsWith(fold(written)));
  const read = (text: string): readonly number[] =>
    [...new Set(namesIn(text).map(dayOf))].filter((day) => day >= 0).sort((one, other) => one - other);
  return {
    show: (days) =>
      [...days]
        .sort((one, other) => fromMonday(one) - fromMonday(other))
        .map((day) => weekdays[day] ?? '')
        .join(', '),
    read,
    problem(text) {
      const bad = namesIn(text).find((name) => dayOf(name) < 0);
      if (bad !== undefined) return invalid.weekday(bad);
      return read(text).length === weekdays.length ? invalid.wholeWeek : undefined;
    },
  };
}
