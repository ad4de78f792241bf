/** What the UIDs of the plugin's events end with, so that an export knows its own. */
const domain = '@interview-follow-up';

/** Whether an event is one that the plugin made. */
export const isOwnUid = (uid: string): boolean => /^[0-9a-f]{32}@interview-follow-up$/.test(uid);

/**
 * The UID of a follow-up's event: the same for as long as the follow-up has the same id, whatever else changes. The id
 * names a note and a person; a UID travels to servers and should not (RFC 7986), so it is scattered over 128 bits.
 */
export function eventUid(id: string): string {
  return [1, 2, 3, 4].map((seed) => scattered(id, seed)).join('') + domain;
}

/** A 32-bit hash with Murmur's mixing steps: not secret, but even. */
function scattered(text: string, seed: number): string {
  let hash = Math.imul(seed, 0x9e3779b1);
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
}
