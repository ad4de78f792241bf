import type { Verdict } from './judge';

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

/** Counts what a run tried and found, for the table at its end. */
export class Tally {
  readonly #faults = new Map<string, number>();
  readonly #deeds = new Map<string, number>();
  #lostBytes = 0;
  #repeatedLines = 0;
  #halfLetters = 0;
  #inputs = 0;
  readonly complaints: string[] = [];

  /** How many actions were tried. */
  get actions(): number {
    return sum(this.#deeds);
  }

  injected(fault: string, times = 1): void {
    this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + times);
  }

  tried(deed: string): void {
    this.#deeds.set(deed, (this.#deeds.get(deed) ?? 0) + 1);
  }

  /** Texts that a person wrote. */
  typed(): void {
    this.#inputs += 1;
  }

  found({ lostBytes, repeatedLines, halfLetters }: Verdict): void {
    this.#lostBytes += lostBytes;
    this.#repeatedLines += repeatedLines;
    this.#halfLetters += halfLetters;
  }

  complained(complaints: readonly string[]): void {
    this.complaints.push(...complaints);
  }

  /** The table, a line for each kind of fault and deed. */
  lines(): readonly string[] {
    const row = (what: string, amount: number | string): string => `${what.padEnd(64)}${String(amount).padStart(8)}`;
    const each = (counts: ReadonlyMap<string, number>): readonly string[] =>
      [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([what, amount]) => row(`  ${what}`, amount));
    return [
      row('Faults injected', sum(this.#faults)),
      ...each(this.#faults),
      row('Actions tried', sum(this.#deeds)),
      ...each(this.#deeds),
      row('Inputs tried', this.#inputs),
      row("Bytes of people's text lost", this.#lostBytes),
      row('Log lines that stand twice', this.#repeatedLines),
      row('Half-made drafts', this.#halfLetters),
      row('Other complaints', this.complaints.length),
    ];
  }
}
