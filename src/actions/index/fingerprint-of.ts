/**
 * A small whole number that tells texts apart: two that differ have the same with a chance of one in two billion. It
 * spares keeping the text and is no secret's hash (two multiplicative hashes, mixed as MurmurHash3 does in the end).
 * @example fingerprintOf('Ana') === fingerprintOf('Anna') // false
 */
export function fingerprintOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  // One bit less than there is room for: larger numbers take memory of their own.
  return one >> 1;
}
