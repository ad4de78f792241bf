import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, differenceInCalendarDays, format, parseISO } from 'date-fns';

/** The day on which the notes under test/vault were written; every date in them is relative to it. */
const writtenOn = '2026-11-18';
const sampleVault = fileURLToPath(new URL('../test/vault', import.meta.url));

/**
 * Moves a day along so that it lies as far from `today` as it lay from the day of writing. Interviews are not held at
 * weekends: a past day that falls on one moves back to Friday, a coming one on to Monday.
 */
function moveDay(day, today) {
  const moved = addDays(parseISO(today), differenceInCalendarDays(parseISO(day), parseISO(writtenOn)));
  const saturdayOrSunday = moved.getDay() === 6 ? 1 : moved.getDay() === 0 ? 2 : 0;
  const ahead = format(moved, 'yyyy-MM-dd') > today;
  const onto = saturdayOrSunday === 0 ? 0 : ahead ? 3 - saturdayOrSunday : -saturdayOrSunday;
  return format(addDays(moved, onto), 'yyyy-MM-dd');
}

const isoDay = /\b\d{4}-\d{2}-\d{2}(?!\d)/g;

/**
 * Copies the sample vault into `target`, dated around `today` (YYYY-MM-DD, local): days in texts, properties, links and
 * file names all move together. Existing files are not overwritten: a copy goes into an empty or new folder.
 */
export async function copySampleVault(target, today) {
  const files = await readdir(sampleVault, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const source = join(file.parentPath, file.name);
    const path = join(
      target,
      relative(sampleVault, source).replace(isoDay, (day) => moveDay(day, today)),
    );
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(source, 'utf8');
    await writeFile(
      path,
      text.replace(isoDay, (day) => moveDay(day, today)),
      { flag: 'wx' },
    );
  }
}
