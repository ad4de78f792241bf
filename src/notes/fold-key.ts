/**
 * A property name as names are compared: without case, spaces, `-` and `_`.
 * @example foldKey('Interview Date') === foldKey('interview_date')
 */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}
