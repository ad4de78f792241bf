/**
 * Text as names are compared: without case, accents and surplus space. It is for comparing only and never shown.
 * @example fold('  Zoë   RUIZ ') // 'zoe ruiz'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
