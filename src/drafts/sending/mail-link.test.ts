import fc from 'fast-check';
import { mailLink } from './mail-link';

/** Reads a mailto link by the grammar of RFC 6068, independently of how it was written. */
function readMailto(link: string) {
  expect(link).toMatch(/^mailto:[A-Za-z0-9%._~@-]*\?[A-Za-z0-9%._~=&-]*$/);
  const [to = '', query = ''] = link.slice('mailto:'.length).split('?');
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]);
  return { to: decodeURIComponent(to), fields };
}

it('gives back address, subject and body when read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      (subject, body) => {
        const link = mailLink('ana+jobs@x.example', subject, body);
        fc.pre(link !== null);
        const plain = (text: string) => text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\s]/gu, '');
        const { to, fields } = readMailto(link);
        expect(to).toBe('ana+jobs@x.example');
        expect(fields.map(([name, text]) => [name, plain(text)])).toEqual([
          ['subject', plain(subject)],
          ['body', plain(body)],
        ]);
        expect(fields[0]?.[1]).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
        expect(fields[1]?.[1].replace(/\r\n|\t/g, '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      },
    ),
  );
});

it.each([
  ['a header in the subject', 'a@x.example', 'Hi\r\nBcc: evil@x.example', ''],
  ['parameters in the subject', 'a@x.example', 'Hi&bcc=evil@x.example', ''],
  ['parameters in the body', 'a@x.example', 'Hi', '&cc=evil@x.example?'],
])('%s stays text', (_, to, subject, body) => {
  const { fields } = readMailto(mailLink(to, subject, body) ?? '');
  expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
  expect(fields[0]?.[1]).not.toMatch(/[\r\n]/);
});

it.each([
  ['no address', 'Ana Ruiz', 'x'],
  ['an address with parameters', 'a@x.example?bcc=b@x.example', 'x'.repeat(2000)],
  ['two addresses', 'a@x.example,b@x.example', 'x'],
  ['a line break in the address', 'a@x.example\nBcc:b@x.example', 'x'],
  ['a mark that turns the address round', 'a\u202e@x.example', 'x'],
  ['a NUL in the address', 'a\u0000@x.example', 'x'],
  ['a letter too long for a link', 'a@x.example', 'x'.repeat(2000)],
])('there is no link for %s', (_, to, body) => {
  expect(mailLink(to, 'Hi', body)).toBeNull();
});

it.each([
  ['Dear Ana,\n\nBest,\r\nJo\rM\u2028x', 'Dear Ana,\r\n\r\nBest,\r\nJo\r\nM\r\nx'],
  ['100 % R&D + "x" = <b>y</b>?#', '100 % R&D + "x" = <b>y</b>?#'],
  ['a\u202eb\u2066c\u0000d\u001be\tf', 'abcde\tf'],
  ['שלום \u200fAna', 'שלום \u200fAna'],
])('the body %j arrives as %j', (body, arrived) => {
  expect(readMailto(mailLink('a@x.example', 'Hi', body) ?? '').fields[1]).toEqual(['body', arrived]);
});

it('survives half a character', () => {
  expect(mailLink('a@x.example', '\ud800', '\udc00')).not.toBeNull();
});
