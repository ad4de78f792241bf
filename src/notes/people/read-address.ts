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
