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
        expect(readMailto(link)).toEqual({
          to: 'ana+jobs@x.example',
          fields: [
            ['subject', subject.replace(/[\r\n\u2028\u2029]+/g, ' ').trim()],
            ['body', body.replace(/\r\n?|\n/g, '\r\n')],
          ],
        });
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
  ['a letter too long for a link', 'a@x.example', 'x'.repeat(2000)],
])('there is no link for %s', (_, to, body) => {
  expect(mailLink(to, 'Hi', body)).toBeNull();
});

it('survives half a character', () => {
  expect(mailLink('a@x.example', '\ud800', '\udc00')).not.toBeNull();
});
