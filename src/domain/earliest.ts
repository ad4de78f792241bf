/** The earliest of some moments that is after another; null where none is. */
export function earliestAfter(now: Date, moments: readonly Date[]): Date | null {
  return moments.reduce<Date | null>(
    (first, moment) => (moment > now && (first === null || moment < first) ? moment : first),
    null,
  );
}
