import type { NoteFacts } from './note-facts';

/** Of so many notes that were looked at last, it is remembered what they say. */
const few = 40;
/** As many while all notes are looked at, so that a vault of any size fits in memory: of more, some are read twice. */
const many = 20_000;

/** What some notes say, as it was read lately: a company's notes are looked at several times for one change. */
export interface RecentReadings {
  of(path: string): NoteFacts | undefined;
  remember(path: string, facts: NoteFacts): void;
  forget(path: string): void;
  forgetAll(): void;
  /** Says that all notes are going to be looked at, more than once: until `letGo`, they are not read again for it. */
  keepAll(): void;
  letGo(): void;
}

/** Remembers nothing at first. */
export function recentReadings(): RecentReadings {
  const readings = new Map<string, NoteFacts>();
  let most = few;
  return {
    of: (path) => readings.get(path),
    remember(path, facts) {
      if (readings.size >= most) readings.clear();
      readings.set(path, facts);
    },
    forget: (path) => void readings.delete(path),
    forgetAll: () => readings.clear(),
    keepAll() {
      most = many;
    },
    letGo() {
      most = few;
      if (readings.size > most) readings.clear();
    },
  };
}
