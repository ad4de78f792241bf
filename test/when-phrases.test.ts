import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BusinessCalendar } from '../src/domain/business-days';
import { isDay } from '../src/domain/day';
import { plainWhenOptions, readWhen, type WhenOptions, type WhenReading } from '../src/notes/when/read-when';

const calendars: Readonly<Record<string, BusinessCalendar>> = {
  'us-holidays': { weekend: [0, 6], holidays: ['2026-11-26', '2026-12-25'] },
  gulf: { weekend: [5, 6], holidays: [] },
};

function optionsOf(setting: string | undefined): WhenOptions {
  if (setting === 'day-first' || setting === 'month-first') return { ...plainWhenOptions, dayOrder: setting };
  return { ...plainWhenOptions, calendar: calendars[setting ?? ''] ?? plainWhenOptions.calendar };
}

function answer(reading: WhenReading): string {
  if ('day' in reading) return reading.day;
  return 'problem' in reading ? reading.problem : 'none';
}

const phrases = readFileSync(join(__dirname, 'expected/phrases.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([anchor = '', meant = '', text = '', setting]) => ({ anchor, meant, text, setting }));

it('reads the phrases in which promises are recorded, and is never confidently wrong', () => {
  const answers = phrases.map((phrase) => ({
    ...phrase,
    read: answer(readWhen(phrase.text, phrase.anchor, optionsOf(phrase.setting))),
  }));
  const exact = answers.filter(({ meant, read }) => meant === read);
  const undated = answers.filter(({ meant, read }) => meant !== read && !isDay(read));
  const wrong = answers.filter(({ meant, read }) => meant !== read && isDay(read));
  process.stdout.write(
    `when-phrases: ${exact.length + undated.length} of ${answers.length} right or honestly undated ` +
      `(${exact.length} exact), ${wrong.length} confidently wrong\n` +
      undated.map(({ text, meant }) => `  left undated: "${text}" (${meant})\n`).join(''),
  );
  expect(wrong).toEqual([]);
  expect(exact.length / answers.length).toBeGreaterThanOrEqual(0.95);
});
