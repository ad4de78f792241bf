import fc from 'fast-check';
import { draftPath, pathKey, safeName } from './draft-path';

const free = () => false;
const none: ReadonlySet<string> = new Set();

it.each([
  ['Ana Ruiz', 'Ana Ruiz'],
  ['A/B: "Tests"?', 'A-B - Tests'],
  ['C# [senior] ^1 #x', 'C senior 1 x'],
  ['...hidden...', 'hidden'],
  ['CON', 'CON_'],
  ['com1.notes', 'com1_.notes'],
  ['  wide   space ', 'wide space'],
  ['🚀 Zoë 田中', '🚀 Zoë 田中'],
  ['Zoe\u0308', 'Zoë'],
  ['a\nb\u202ec', 'a bc'],
  ['???', ''],
])('%j becomes the name %j', (text, name) => {
  expect(safeName(text)).toBe(name);
});

it('stays in its folder', () => {
  const place = { folder: 'Follow-ups', below: '../../etc/./A', name: '../../x' };
  expect(draftPath(place, free, none)).toBe('Follow-ups/etc/A/-..-x.md');
});

it('numbers a second letter, also where only the case differs', () => {
  const place = { folder: 'F', below: '', name: 'Ana' };
  const used = new Set([pathKey('F/ANA.md')]);
  expect(draftPath(place, (path) => path === 'F/Ana 2.md', used)).toBe('F/Ana 3.md');
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '..',
        '/',
        '\\',
        ':',
        'CON',
        'nul',
        '.',
        ' ',
        '#',
        '[[',
        '|',
        '🚀',
        'é',
        'x'.repeat(90),
        '\u0000',
        '\u200d',
      ),
    )
    .map((parts) => parts.join('')),
);

it('makes paths that every platform takes, inside the folder, and each only once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 }), (wishes) => {
      const used = new Set<string>();
      for (const [below, name] of wishes) {
        const path = draftPath({ folder: 'Follow-ups', below, name }, free, used);
        expect(used.has(pathKey(path))).toBe(false);
        used.add(pathKey(path));
        expect(path.startsWith('Follow-ups/')).toBe(true);
        expect(path.endsWith('.md')).toBe(true);
        expect(path).toBe(path.normalize('NFC'));
        for (const part of path.split('/')) {
          expect(part).not.toMatch(/^\.|[<>:"|?*\\#^[\]\p{Cc}]|[. ]$|^ /u);
          expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(210);
        }
        expect(new TextEncoder().encode(path).length).toBeLessThanOrEqual(950);
      }
    }),
    { numRuns: 300 },
  );
});
