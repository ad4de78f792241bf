/** How far the index has come. `done` counts the notes that it has seen in Obsidian's cache, of `total` in the vault. */
export interface IndexProgress {
  /** True once every note has been looked at, whether or not Obsidian had indexed it by then. */
  readonly ready: boolean;
  readonly done: number;
  readonly total: number;
}

/** Counts the notes that scans have looked at. */
export interface ScanProgress {
  begin(total: number): void;
  step(): void;
  end(): void;
  current(): IndexProgress;
  /** Resolves once the first scan has ended. */
  readonly whenReady: Promise<void>;
}

/** Starts before the first scan. */
export function scanProgress(): ScanProgress {
  let progress = { ready: false, done: 0, total: 0 };
  let becomeReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => (becomeReady = resolve));
  return {
    begin(total) {
      progress = { ...progress, done: 0, total };
    },
    step() {
      progress.done += 1;
    },
    end() {
      progress = { ...progress, ready: true, done: progress.total };
      becomeReady();
    },
    current: () => progress,
    whenReady,
  };
}
