/**
 * Words as a list in a sentence.
 * @example listed(['Ana', 'Tom', 'Li'], 'and') // 'Ana, Tom and Li'
 */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/**
 * Names in a row, the long tail as a number.
 * @example namesInARow(['Ana', 'Tom', 'Li', 'Mia', 'Jo']) // 'Ana, Tom, Li and 2 more'
 */
export function namesInARow(names: readonly string[]): string {
  return listed(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names, 'and');
}
