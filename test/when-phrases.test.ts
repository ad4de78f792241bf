import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BusinessCalendar } from '../src/domain/business-days';
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
  const wrong = answers.filter(({ meant, read }) => meant !== read);
  const confidentlyWrong = wrong.filter(({ read }) => /^\d/.test(read));
  const undated = wrong.length - confidentlyWrong.length;
  const exact = answers.length - wrong.length;
  process.stdout.write(
    `when-phrases: ${exact + undated} of ${answers.length} right or honestly undated (${exact} exact), ${confidentlyWrong.length} confidently wrong\n` +
      wrong.map((w) => JSON.stringify(w) + '\n').join(''),
  );
  expect(confidentlyWrong).toEqual([]);
  expect(exact / answers.length).toBeGreaterThanOrEqual(0.95);
});
