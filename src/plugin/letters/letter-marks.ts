import { listeners } from '../../actions/index/listeners';
import type { Finding } from '../../text/findings';

/** What is known of letters while the app runs and no note says: what the check finds as they are written, and where they went. */
export interface LetterMarks {
  /** What the check finds in a letter that is open; nothing for one that is not. */
  findingsIn(path: string): readonly Finding[];
  /** Takes what the check finds in the letters that are open now. */
  setFindings(findings: ReadonlyMap<string, readonly Finding[]>): void;
  /** Whether a letter was copied or opened in another program, and so is on its way. */
  isHandedOver(path: string): boolean;
  markHandedOver(path: string): void;
  /** Answers how to stop listening. */
  subscribe(listener: () => void): () => void;
}

const none: readonly Finding[] = [];

/** Marks of letters, forgotten when the app closes: what matters is in the notes. */
export function letterMarks(): LetterMarks {
  let open: ReadonlyMap<string, readonly Finding[]> = new Map();
  const handedOver = new Set<string>();
  const { subscribe, tell } = listeners();
  return {
    findingsIn: (path) => open.get(path) ?? none,
    setFindings(findings) {
      // The same findings are told again: the words that an editor had marked may have been cut and put back.
      if (findings.size === 0 && open.size === 0) return;
      open = findings;
      tell();
    },
    isHandedOver: (path) => handedOver.has(path),
    markHandedOver(path) {
      if (handedOver.has(path)) return;
      handedOver.add(path);
      tell();
    },
    subscribe,
  };
}

/** Whether one of the findings would embarrass; the others are advice. */
export function hasToMend(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
