import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { parseNote } from '../../../host/obsidian/metadata/parse-note';
import { getAllTags, parseFrontMatterTags } from '../../../host/obsidian/platform/functions';

/** A note with what the app itself recorded for it. */
interface Recorded {
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
  readonly getAllTags: string[];
  readonly parseFrontMatterTags: string[] | null;
}

// The recordings are not ours to copy into the project; they are read where they are kept beside it.
const folder = resolve('../shared/data/obsidian-cache');

describe('the note parser against caches recorded by Obsidian', () => {
  if (!existsSync(folder)) {
    test('NOT RUN: the recorded caches are not on this machine', () => {
      process.stderr.write(
        `NOT RUN: the recorded caches were looked for in ${folder}; own cases stand in note-parser.test.ts\n`,
      );
      expect(existsSync(folder)).toBe(false);
    });
    return;
  }

  const recordings = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test('there are recordings', () => expect(recordings.length).toBeGreaterThan(80));

  test.each(recordings)('%s', (name) => {
    const recorded = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded;
    const cache = parseNote(recorded.fileContents);
    expect(JSON.parse(JSON.stringify(cache))).toEqual(recorded.cachedMetadata);
    expect(getAllTags(cache)).toEqual(recorded.getAllTags);
    expect(parseFrontMatterTags(cache.frontmatter)).toEqual(recorded.parseFrontMatterTags);
  });
});
