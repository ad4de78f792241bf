import { fold } from '../../domain/fold';
import type { CheckInWindow } from '../../domain/follow-up-settings';
import { settingsText } from '../../text/settings-text';
import type { WrittenForm } from './setting-field';
import { linesOf, problemInLines } from './written-values';

const { invalid, range } = settingsText;
const mostDays = 365;

/** Windows of industries by their folded names. */
export type Windows = Readonly<Record<string, CheckInWindow>>;

function readWindow(text: string): CheckInWindow | undefined {
  const [, opens, due] = /^(\d{1,4})\s*(?:to|–|—|-|\.\.)\s*(\d{1,4})$/.exec(text.trim()) ?? [];
  return opens === undefined || due === undefined ? undefined : { opens: Number(opens), due: Number(due) };
}

function problemWith({ opens, due }: CheckInWindow): string | undefined {
  if (due > mostDays) return invalid.between(0, mostDays);
  return opens > due ? invalid.windowOrder(opens, due) : undefined;
}

/** A window as it is written: "7 to 10". */
export const showWindow = ({ opens, due }: CheckInWindow): string => `${opens}${range}${due}`;

/** Two numbers of business days, the second not below the first. */
export const windowLine: WrittenForm<CheckInWindow> = {
  show: showWindow,
  read: (text) => readWindow(text) ?? { opens: 0, due: 0 },
  problem(text) {
    const window = readWindow(text);
    return window === undefined ? invalid.window(text.trim()) : problemWith(window);
  },
};

function readLine(line: string): readonly [name: string, window: CheckInWindow] | undefined {
  const colon = line.lastIndexOf(':');
  const name = fold(line.slice(0, Math.max(0, colon)));
  const window = readWindow(line.slice(colon + 1));
  return name === '' || name === '__proto__' || window === undefined ? undefined : [name, window];
}

/**
 * Industries of a person's own, one a line: "nursing: 3 to 8".
 * @param taken names that have their window elsewhere
 */
export function windowLines(taken: readonly string[]): WrittenForm<Windows> {
  return {
    show: (windows) =>
      Object.entries(windows)
        .map(([name, window]) => `${name}: ${showWindow(window)}`)
        .join('\n'),
    read: (text) =>
      Object.fromEntries(linesOf(text).flatMap((line) => [readLine(line)].filter((one) => one !== undefined))),
    problem(text) {
      const seen = new Set(taken);
      return problemInLines(text, (line, number) => {
        const [name, window] = readLine(line) ?? [];
        if (name === undefined || window === undefined) return invalid.windowLine(number, line);
        const wrong = seen.has(name) ? invalid.industryTwice(name) : problemWith(window);
        seen.add(name);
        return wrong === undefined ? undefined : invalid.inLine(number, wrong);
      });
    },
  };
}
