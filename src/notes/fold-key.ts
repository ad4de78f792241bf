/**
 * A property name as names are compared: without case, spaces, `-` and `_`, with "(s)" as a plain plural.
 * @example foldKey('Interview Date') === foldKey('interview_date')
 */
export function foldKey(key: string): string {
  return key
    .toLowerCase()
    .replace('(s)', 's')
    .replace(/[\s_-]+/g, '');
}
