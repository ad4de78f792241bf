/**
 * A number with what it counts.
 * @example counted(2, 'letter') // '2 letters'
 */
export function counted(amount: number, one: string): string {
  return `${amount} ${one}${amount === 1 ? '' : 's'}`;
}
