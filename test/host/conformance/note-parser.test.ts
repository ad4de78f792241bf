import type { CachedMetadata, Pos } from 'obsidian';
import { parseNote } from '../../../host/obsidian/metadata/parse-note';

const slice = (text: string, { start, end }: Pos): string => text.slice(start.offset, end.offset);

/** Type and text of every section. */
function sections(text: string): string[] {
  return (parseNote(text).sections ?? []).map(({ type, position }) => `${type}: ${slice(text, position)}`);
}

// Cases of our own beside the recordings; obsidian.d.ts, `CachedMetadata`.
describe('frontmatter', () => {
  test('Windows line ends: same properties, places count every character', () => {
    const text = '---\r\ncompany: Acme\r\n---\r\n# Heading\r\ntext';
    const cache = parseNote(text);
    expect(cache.frontmatter).toEqual({ company: 'Acme' });
    expect(cache.frontmatterPosition?.end).toEqual({ line: 2, col: 3, offset: 23 });
    expect(sections(text)).toEqual(['yaml: ---\r\ncompany: Acme\r\n---', 'heading: # Heading', 'paragraph: text']);
  });

  test('a byte order mark does not hide the properties', () => {
    expect(parseNote('\uFEFF---\na: 1\n---\nbody').frontmatter).toEqual({ a: 1 });
  });

  test.each([
    ['a tab in the indentation', '---\na:\n\t- b\n---\nx'],
    ['a quote that is never closed', '---\na: "b\n---\nx'],
    ['a key given twice', '---\na: 1\na: 2\n---\nx'],
    ['a colon in a plain value', '---\na: b: c\n---\nx'],
  ])('YAML that cannot be parsed has a section and no properties: %s', (_what, text) => {
    const cache = parseNote(text);
    expect(cache.frontmatter).toBeUndefined();
    expect(cache.frontmatterLinks).toBeUndefined();
    expect(cache.sections?.[0]?.type).toBe('yaml');
  });

  test('JSON is YAML', () => {
    expect(parseNote('---\n{"company": "Acme", "n": [1, 2]}\n---\n').frontmatter).toEqual({
      company: 'Acme',
      n: [1, 2],
    });
  });

  test('dates and times stay text, as they were written', () => {
    const yaml = 'date: 2026-08-01\nat: 2026-08-01T12:37\ntime: 12:30\nzip: 012345\nyes: yes';
    expect(parseNote(`---\n${yaml}\n---`).frontmatter).toEqual({
      date: '2026-08-01',
      at: '2026-08-01T12:37',
      time: '12:30',
      zip: 12345,
      yes: 'yes',
    });
  });

  test('a link without quotes is a list in a list and no link', () => {
    const cache = parseNote('---\nperson: [[Ana Ruiz]]\n---');
    expect(cache.frontmatter).toEqual({ person: [['Ana Ruiz']] });
    expect(cache.frontmatterLinks).toEqual([]);
  });

  test('links are found in lists and maps, with the way to them', () => {
    const yaml =
      'interviewers:\n  - "[[Ana Ruiz]]"\n  - "[[People/Ben|Ben]]"\nteam:\n  lead: "[[Cy#Role]]"\nnote: see [[Dee]]';
    expect(parseNote(`---\n${yaml}\n---`).frontmatterLinks).toEqual([
      { key: 'interviewers.0', link: 'Ana Ruiz', original: '[[Ana Ruiz]]', displayText: 'Ana Ruiz' },
      { key: 'interviewers.1', link: 'People/Ben', original: '[[People/Ben|Ben]]', displayText: 'Ben' },
      { key: 'team.lead', link: 'Cy#Role', original: '[[Cy#Role]]', displayText: 'Cy > Role' },
    ]);
  });

  test('a map that calls itself __proto__ pollutes nothing', () => {
    parseNote('---\n__proto__:\n  polluted: true\n---');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['---js\nprocess.exit()\n---\n', ' ---\na: 1\n---\n', 'text\n---\na: 1\n---\n', '---\na: 1\n'])(
    'is only what stands between --- lines at the very start: %j',
    (text) => expect(parseNote(text).frontmatterPosition).toBeUndefined(),
  );
});

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs end at blank lines', 'a\nb\n\nc', ['paragraph: a\nb', 'paragraph: c']],
    ['a heading needs a space', '# A\n#b\n####### c', ['heading: # A', 'paragraph: #b\n####### c']],
    ['underlined headings', 'A\n===\nB\n---', ['heading: A\n===', 'heading: B\n---']],
    ['rules', 'a\n\n---\n\n***', ['paragraph: a', 'thematicBreak: ---', 'thematicBreak: ***']],
    ['fences hide what is in them', '```js\n# no\n- no\n```\nx', ['code: ```js\n# no\n- no\n```', 'paragraph: x']],
    ['a fence that is never closed takes the rest', '~~~\n# no\n```', ['code: ~~~\n# no\n```']],
    ['indented code', 'a\n\n    # no\n\n    b\n\nc', ['paragraph: a', 'code:     # no\n\n    b', 'paragraph: c']],
    ['comments over lines', '%%\n# no\n%%\na %% b %%', ['comment: %%\n# no\n%%', 'paragraph: a %% b %%']],
    ['mathematics', '$$\n# no\n$$', ['math: $$\n# no\n$$']],
    ['HTML ends at a blank line', '<div>\n# no\n\n# A', ['html: <div>\n# no', 'heading: # A']],
    ['quotes and callouts', '> a\nb\n\n> [!note] T\n> c', ['blockquote: > a\nb', 'callout: > [!note] T\n> c']],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', ['table: | a | b |\n|---|---|\n| 1 | 2 |']],
    ['another marker is another list', '- a\n- b\n* c', ['list: - a\n- b', 'list: * c']],
    ['a list interrupts a paragraph', 'a\n- b', ['paragraph: a', 'list: - b']],
  ])('%s', (_what, text, expected) => expect(sections(text)).toEqual(expected));

  test('headings in fences, quotes and lists are no headings of the note', () => {
    const { headings } = parseNote('# A\n> # B\n\n- # C\n\n```\n# D\n```\n## E ##');
    expect(headings?.map(({ level, heading }) => `${level} ${heading}`)).toEqual(['1 A', '2 E']);
  });

  test('items know the item they are in, and tasks their mark', () => {
    const text = '- [ ] a\n\t- [x] b\n\t\t1. c\n- d\n\ntext\n\n1) [-] e';
    const items = parseNote(text).listItems?.map(({ parent, task, position }) => [position.start.line, parent, task]);
    expect(items).toEqual([
      [0, -1, ' '],
      [1, 0, 'x'],
      [2, 1, undefined],
      [3, -1, undefined],
      [7, -7, '-'],
    ]);
  });

  test('an id at the end of a block names it', () => {
    const { blocks, sections: named } = parseNote('A paragraph ^Para-1\n\n- item ^it');
    expect(Object.keys(blocks ?? {})).toEqual(['para-1', 'it']);
    expect(named?.[0]?.id).toBe('Para-1');
  });
});

describe('deep nesting', () => {
  test('what follows it is read as before', () => {
    const cache = parseNote(`${'> '.repeat(500)}deep\n\n${'- '.repeat(500)}deep\n\n# After\n\n- [ ] task`);
    expect(cache.headings?.map(({ heading }) => heading)).toEqual(['After']);
    expect(cache.listItems?.at(-1)?.task).toBe(' ');
  });
});

describe('links and tags', () => {
  const linksOf = (cache: CachedMetadata): string[] =>
    [...(cache.links ?? []), ...(cache.embeds ?? [])].map(({ link, displayText }) => `${link} (${displayText})`);

  test.each<[string, string[]]>([
    ['[[A]] and [[B|b]] and ![[C.png]]', ['A (A)', 'B (b)', 'C.png (C.png)']],
    ['[text](Note%20one.md) [out](https://example.org) ![i](a.png)', ['Note one.md (text)', 'a.png (i)']],
    ['`[[A]]` \\[[B]] <!-- [[C]] -->', []],
    ['[[A\nB]] [[]]', []],
    ['> [[A]]\n> - [[B]]', ['A (A)', 'B (B)']],
    ['| [[A\\|a]] |\n|---|', ['A\\ (a)']],
  ])('%j', (text, expected) => expect(linksOf(parseNote(text))).toEqual(expected));

  test.each<[string, string[]]>([
    ['#one #two/three #ünï-cøde_1 #日本', ['#one', '#two/three', '#ünï-cøde_1', '#日本']],
    ['#1 #2026 a#b `#c` \\#d', []],
    ['#a, (#b) #c.', ['#a', '#c']],
    ['[[N#h]] [t](u#v)', []],
  ])('tags in %j', (text, expected) => expect((parseNote(text).tags ?? []).map(({ tag }) => tag)).toEqual(expected));
});

describe('hostile text', () => {
  // A parser that goes back over what it has read would not come to an end within the time jest gives a test.
  test.each(['[', '> ', '- ', '`', '*', '#', '[a](', '![[', '<!--', '%%\n', '$$\n', '> - ', '|-'])(
    '%j, 20,000 times over',
    (piece) => {
      expect(parseNote(piece.repeat(20_000)).sections?.length).toBeGreaterThan(0);
    },
  );
});
