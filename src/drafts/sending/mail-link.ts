/** Longest link that mail programs and browsers on every platform still open whole. */
const longestLink = 1900;

const addressShape = /^[^\s\p{C}@<>()[\],;:\\"]{1,64}@[^\s\p{C}@<>()[\],;:\\"]{1,253}$/u;

/** Controls, and marks that turn the direction of what follows: a mail could be made to read otherwise than it is. */
const deceptive = /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|(?![\t\r\n])\p{Cc}/gu;

/**
 * A `mailto:` link after RFC 6068 with everything percent-encoded, so that no part can add a header; line breaks are CRLF,
 * controls and marks that turn text round are left out. Null where the address is none, or the link would be too long to be opened whole: copy the text then.
 * @example mailLink('ana@x.example', 'Thank you', 'Dear Ana') // 'mailto:ana@x.example?subject=Thank%20you&body=Dear%20Ana'
 */
export function mailLink(to: string, subject: string, body: string): string | null {
  const address = to.trim().replace(/^mailto:/i, '');
  if (!addressShape.test(address)) return null;
  const encode = (text: string) =>
    encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const oneLine = subject
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(deceptive, '')
    .trim();
  const lines = body.replace(deceptive, '').replace(/\r\n?|[\n\u2028\u2029]/g, '\r\n');
  const link = `mailto:${encode(address).replace('%40', '@')}?subject=${encode(oneLine)}&body=${encode(lines)}`;
  return link.length > longestLink ? null : link;
}
