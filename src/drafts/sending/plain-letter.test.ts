import fc from 'fast-check';
import { plainLetter, plainLines } from './plain-letter';

it.each([
  ['**bold**, *slanted*, ***both***, __bold__, _slanted_, ==marked==', 'bold, slanted, both, bold, slanted, marked'],
  ['*slanted with **bold** in it*', 'slanted with bold in it'],
  ['~~struck out~~ kept', ' kept'],
  ['see [[Projects/Portfolio]] and [[Northwind|the company]]', 'see Portfolio and the company'],
  ['see [[Note#Part]] and [[#Part]]', 'see Note and Part'],
  ['![[picture.png]]a picture![x](y.png)', 'a picture'],
  ['[my site](https://jo.example/a_b_c)', 'my site (https://jo.example/a_b_c)'],
  ['[https://jo.example](https://jo.example)', 'https://jo.example'],
  ['[jo.example](https://jo.example/)', 'jo.example'],
  ['[a wiki](https://x.example/A_(b) "title")', 'a wiki (https://x.example/A_(b))'],
  ['[notes](Other%20note.md)', 'notes'],
  ['<https://jo.example> and <jo@mail.example>', 'https://jo.example and jo@mail.example'],
  ['jo_martin_dev@mail.example, https://x.example/*a*', 'jo_martin_dev@mail.example, https://x.example/*a*'],
  ['`code` and ``more``', 'code and more'],
  ['a footnote[^1] and^[another] one', 'a footnote and one'],
  ['[^1]: gone', ''],
  ['text ^block-id', 'text'],
  ['5 * 3 * 2, snake_case_name, 2 ** 3', '5 * 3 * 2, snake_case_name, 2 ** 3'],
  ['\\*not slanted\\*, 1\\. one', '*not slanted*, 1. one'],
  ['- one', '- one'],
  ['* [ ] two', '- two'],
  ['1. [x] three', '1. three'],
  ['## Heading ##', 'Heading'],
  ['> quoted **text**', 'quoted text'],
  ['> [!note] Title', 'Title'],
  ['a %%private%% b', 'a  b'],
  ['Tom &amp; Ana&nbsp;– x', 'Tom & Ana – x'],
  ['one<br>two <b>three</b>', 'one two three'],
  ['C# and F# at #1, 100% sure, $5', 'C# and F# at #1, 100% sure, $5'],
  ['Thanks! 🙂 — Zoë', 'Thanks! 🙂 — Zoë'],
])('%s', (markdown, plain) => {
  expect(plainLines(markdown)).toEqual([plain]);
});

it.each([['[Your name]'], ['I liked [one thing that you said].'], ['{{ role }}'], ['<role>'], ['____'], ['… TODO']])(
  'leaves to be seen what is still to be filled in: %s',
  (blank) => {
    expect(plainLetter(blank)).toBe(blank);
  },
);

it('keeps paragraphs, and their lines, and drops what is for the writer', () => {
  const markdown = '\nDear Ana,\r\n\r\nfirst\nsecond  \n\n%%\nmy own\n\nnote\n%%\n\n---\n\n```\ncode_x\n```\n\nJo\n\n';
  expect(plainLetter(markdown)).toBe('Dear Ana,\n\nfirst\nsecond\n\ncode_x\n\nJo');
  expect(plainLines(markdown)).toHaveLength(markdown.split('\n').length);
});

it('leaves plain sentences as they are, and no wikilink anywhere', () => {
  const pieces = ['[[', ']]', '**', '_', '[', '](', ')', '%%', '`', 'Ana', ' ', '\n', '|', '![[', '<!--', '-->', '=='];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const plain = plainLetter(parts.join(''));
      expect(plain).not.toMatch(/\[\[[^[\]\n]+\]\]/);
      expect(plain).not.toMatch(/\*\*[A-Za-z]+\*\*/);
    }),
    {
      numRuns: 2000,
      examples: [
        [['`', '[[', '`', '[', '%%', ']]']],
        [['`', '**', 'Ana', '`', '**']],
        [['`', '**', '[[', '**', '`', 'Ana', '`', '**', ']]', '**', '`']],
      ],
    },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,.'!?]{0,80}[a-z.]$/), (sentence) => {
      expect(plainLetter(sentence)).toBe(sentence);
    }),
  );
});

it('takes time in step with the length of a hostile letter', () => {
  for (const piece of [
    '[',
    '[[',
    '<!--',
    '%%',
    '**a',
    '`',
    '](',
    '_a',
    '<b ',
    '> ',
    '- ',
    '\\',
    '![[a|',
    'a@',
    '==',
    '~~a',
  ]) {
    const started = performance.now();
    plainLetter(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1500);
  }
});

// With time that grows by the square of the length, each of these would take many minutes.
it.each(['a:', 'a@', '[a](', '[[a|', '**a ', '_a ', '`a', '==a', '%%', '<!-- ', '{{', 'https://', '> ', ' ', '\n'])(
  'half a million characters of %j after an open bracket end soon',
  (text) => expect(plainLetter(`<b${text.repeat(500_000 / text.length)}`).length).toBeLessThan(600_000),
);
