const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

/**
 * A plain letter as HTML for pasting into a mail: paragraphs with their line breaks, and nothing else. Everything that
 * could be markup is escaped, so that the letter reads the same whatever stands in it.
 * @param plain a letter as `plainLetter` gives it
 * @example richLetter('Dear Ana,\n\nBest,\nJo') // '<p>Dear Ana,</p><p>Best,<br>Jo</p>'
 */
export function richLetter(plain: string): string {
  return plain
    .split(/(?:\r\n?|\n){2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\r\n?|\n/g, '<br>')}</p>`)
    .join('');
}
