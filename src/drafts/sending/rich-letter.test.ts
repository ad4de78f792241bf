import fc from 'fast-check';
import { richLetter } from './rich-letter';

it.each([
  ['', ''],
  ['Dear Ana,', '<p>Dear Ana,</p>'],
  ['Dear Ana,\n\nThank you.\n\nBest,\nJo', '<p>Dear Ana,</p><p>Thank you.</p><p>Best,<br>Jo</p>'],
  ['One\r\n\r\n\r\nTwo\rThree', '<p>One</p><p>Two<br>Three</p>'],
  ['R&D <b>now</b> "quoted" it\'s', '<p>R&amp;D &lt;b&gt;now&lt;/b&gt; &quot;quoted&quot; it&#39;s</p>'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
])('%j as rich text is %j', (plain, html) => {
  expect(richLetter(plain)).toBe(html);
});

it('has no tags but paragraphs and line breaks, whatever stands in the letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '\n', 'p', 'br', '/', 'é', ' ') }),
      (plain) => {
        expect(richLetter(plain).replace(/<\/?p>|<br>/g, '')).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      },
    ),
  );
});
