import fc from 'fast-check';
import { callLink, profileLink } from './contact-links';

it.each([
  ['+1 (555) 010-2030', 'tel:+15550102030'],
  ['+49 (0)30 / 123-456', 'tel:+4930123456'],
  ['0049 (0)30 123456', 'tel:004930123456'],
  ['(020) 7946 0018', 'tel:02079460018'],
  ['555.010.2030', 'tel:5550102030'],
  ['tel:+15550102030', 'tel:+15550102030'],
  ['555 010 2030 ext. 42', 'tel:5550102030'],
  ['555 010 2030 x42', 'tel:5550102030'],
  ['+１５５５０１０２０３０', 'tel:+15550102030'],
  ['112', 'tel:112'],
])('calling %s is %s', (phone, link) => {
  expect(callLink(phone)).toBe(link);
});

it.each([
  '',
  'ask Mia',
  '12',
  '1234567890123456',
  '030 123456, 0171 2345678',
  '030 123456 or 0171 2345678',
  '*#06#',
  '+1 555 010 2030\r\nX',
  '++1 555 010 2030',
  'tel:javascript:alert(1)',
  '555;phone-context=evil.example',
])('nothing is called for %j', (phone) => {
  expect(callLink(phone)).toBeNull();
});

it('calls digits only, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 ()-/.x;,#*%\n&') }), (phone) => {
      expect(callLink(phone) ?? 'tel:000').toMatch(/^tel:\+?\d{3,15}$/);
    }),
  );
});

it.each([
  ['https://www.linkedin.com/in/ana-ruiz', 'https://www.linkedin.com/in/ana-ruiz'],
  ['http://linkedin.com/in/ana-ruiz/', 'http://linkedin.com/in/ana-ruiz/'],
  ['linkedin.com/in/ana-ruiz', 'https://linkedin.com/in/ana-ruiz'],
  ['de.linkedin.com/in/jörg', 'https://de.linkedin.com/in/j%C3%B6rg'],
  [' <https://www.linkedin.com/in/ana?a=1&b=2#x> ', 'https://www.linkedin.com/in/ana?a=1&b=2#x'],
  ['HTTPS://WWW.LinkedIn.com/in/Ana', 'https://www.linkedin.com/in/Ana'],
])('the profile %s opens %s', (written, link) => {
  expect(profileLink(written)).toBe(link);
});

it.each([
  '',
  'Ana Ruiz',
  'javascript:alert(1)//linkedin.com/in/ana',
  'data:text/html,linkedin.com',
  'file:///linkedin.com/in/ana',
  'obsidian://linkedin.com/in/ana',
  'ftp://linkedin.com/in/ana',
  'https://linkedin.com.evil.example/in/ana',
  'https://evil.example/linkedin.com/in/ana',
  'https://evillinkedin.com/in/ana',
  'https://linkedin.com@evil.example/in/ana',
  'https://user:secret@linkedin.com/in/ana',
  'https://linkedin.com:8443/in/ana',
  'https://linkedin.com\\@evil.example/',
  'https://linkedin.com/in/a\r\nna',
  'https://linkedin.com/in/\u202eana',
  'https://lіnkedin.com/in/ana',
])('nothing is opened for %j', (written) => {
  expect(profileLink(written)).toBeNull();
});
