/**
 * A text without the characters that turn the direction of what follows them: what stands beside it would read otherwise
 * than it is. Words of scripts that run from right to left do without.
 */
export function withoutTurningMarks(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
