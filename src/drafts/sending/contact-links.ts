/**
 * A link that calls a number: `tel:` with digits and, at the front, a plus. An extension is left out, as no dialler
 * agrees on it, and so is the "(0)" of "+49 (0)30". Null where no number can be told, such as for two in a row.
 * @example callLink('+49 (0)30 / 123-456') // 'tel:+4930123456'
 */
export function callLink(phone: string): string | null {
  const written = phone.normalize('NFKC').trim().replace(/^tel:/i, '');
  const number = written.replace(/[\s,;]*(?:x|ext\.?|extension|#)\s*\d+\s*$/i, '');
  if (!/^\+?[\d\s().\-–/\u00a0]+$/.test(number)) return null;
  const international = number.startsWith('+') || number.startsWith('00');
  const digits = (international ? number.replace(/\(0\)/, '') : number).replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return null;
  return `tel:${number.startsWith('+') ? '+' : ''}${digits}`;
}

/**
 * The address of a LinkedIn profile as it may be opened: of that site, by http or https, without a password or a port in
 * it. Null for every other text.
 * @example profileLink('www.linkedin.com/in/ana-ruiz') // 'https://www.linkedin.com/in/ana-ruiz'
 */
export function profileLink(written: string): string | null {
  const text = written.trim().replace(/^<(.*)>$/s, '$1');
  if (/[\s\p{C}\\]/u.test(text)) return null;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = urlOf(address);
  if (url === null) return null;
  const { hostname, username, password, port, href } = url;
  const isThere = /^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(hostname) && username + password + port === '';
  return isThere ? href : null;
}

/** `URL.canParse` is too new for the phones of some people. */
function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
