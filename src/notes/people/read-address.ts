import { decoded } from '../read-link';

const address = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\.]{2,}$/u;
const longestAddress = 254;

/**
 * An e-mail address as written, without `mailto:` and angle brackets; null for anything else. It is not checked
 * beyond its shape: whether it exists only the mail server knows.
 */
export function readEmail(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '')
    .trim();
  return bare.length <= longestAddress && address.test(bare) ? bare : null;
}

/** The address of a LinkedIn profile; null for any other text. */
export function readLinkedIn(text: string): string | null {
  const bare = text.trim().replace(/^<(.*)>$/s, '$1');
  return /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/\S+$/i.test(bare) ? bare : null;
}

/** A telephone number as written, without `tel:`; null for text that is none. */
export function readPhone(text: string): string | null {
  const bare = text.trim().replace(/^tel:/i, '');
  const digits = bare.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 20 && /^[+(\d][\d\s().\-/+]*(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(bare) ? bare : null;
}

/**
 * The name that a profile's address is made of; empty where that is a nickname or no name can be told.
 * @example nameInProfile('https://www.linkedin.com/in/ana-ruiz-1b2c34/') // 'Ana Ruiz'
 */
export function nameInProfile(linkedin: string): string {
  const [, slug = ''] = /\/in\/([^/?#\s]+)/i.exec(linkedin) ?? [];
  const words = decoded(slug).split('-');
  // Who shares a name with others has a number behind it.
  if (words.length > 2 && /\d/.test(words.at(-1) ?? '')) words.pop();
  const isName = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{L}{2,}$/u.test(word));
  return isName ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : '';
}
