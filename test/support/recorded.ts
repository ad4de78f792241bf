import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(process.cwd(), 'test', 'expected');

/**
 * Compares text with what is recorded under test/expected. With UPDATE_EXPECTED=1 a difference is written there, and the
 * test still fails, so that someone reads what changed before it is committed.
 */
export function expectRecorded(name: string, actual: string): void {
  const path = join(folder, name);
  const recorded = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (recorded !== actual && process.env.UPDATE_EXPECTED === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    throw new Error(`re-recorded test/expected/${name}: read the difference and commit it`);
  }
  if (recorded === undefined) throw new Error(`test/expected/${name} is missing: record it with UPDATE_EXPECTED=1`);
  expect(actual).toBe(recorded);
}
