/** Letters of English and single spaces: nothing but the case can differ. */
const isPlain = /^(?:[!-~]| (?! ))*$/;

/**
 * Text as names are compared: without case, accents and surplus space. It is for comparing only and never shown.
 * @example fold('  Zoë   RUIZ ') // 'zoe ruiz'
 */
export function fold(text: string): string {
  // Most names are plain, and this is asked of each of them several times.
  if (isPlain.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
