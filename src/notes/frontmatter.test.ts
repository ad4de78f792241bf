import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readFrontmatter, splitNote } from './frontmatter';

const read = (text: string) => readFrontmatter(text, (yaml) => parse(yaml) as unknown);

describe('splitting a note', () => {
  it.each([
    ['---\ntype: interview\n---\n# Notes\n', '---\ntype: interview\n---\n', '# Notes\n'],
    ['---\r\ntype: interview\r\n---\r\n# Notes\r\n', '---\r\ntype: interview\r\n---\r\n', '# Notes\r\n'],
    ['\uFEFF---\ntype: interview\n---\nx', '\uFEFF---\ntype: interview\n---\n', 'x'],
    ['---\n---\nx', '---\n---\n', 'x'],
    ['---\ntype: interview\n---', '---\ntype: interview\n---', ''],
    ['---  \ntype: interview\n---  \nx', '---  \ntype: interview\n---  \n', 'x'],
    ['---\na: b ---\n----\n---x\n---\nx\n---\n', '---\na: b ---\n----\n---x\n---\n', 'x\n---\n'],
    ['---\nno end', '', '---\nno end'],
    ['\n---\ntype: interview\n---\n', '', '\n---\ntype: interview\n---\n'],
    ['# Notes\n---\na: b\n---\n', '', '# Notes\n---\na: b\n---\n'],
    ['----\na: b\n---\n', '', '----\na: b\n---\n'],
    ['---c#\na: b\n---\n', '', '---c#\na: b\n---\n'],
    ['', '', ''],
  ])('%j', (text, block, body) => expect(splitNote(text)).toEqual({ block, body }));

  it('loses no byte of any text', () => {
    const piece = fc.constantFrom('---', '\n', '\r\n', 'a: b', '\uFEFF', ' ', 'x', '---\n', '\r');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const { block, body } = splitNote(text);
          expect(block + body).toBe(text);
        },
      ),
    );
  });
});

describe('reading properties', () => {
  it.each([
    ['---\ntype: interview\ndate: 2026-08-01\n---\n', { type: 'interview', date: '2026-08-01' }],
    ['---\r\ntime: 12:30\r\nzip: "012"\r\n---\r\n', { time: '12:30', zip: '012' }],
    ['\uFEFF---\ntype: interview\n---\n', { type: 'interview' }],
    ['---\n{ "type": "interview", "people": ["Ana"] }\n---\n', { type: 'interview', people: ['Ana'] }],
    ['---json\n{ "type": "interview" }\n---\n', { type: 'interview' }],
    ['---yaml\ntype: interview\n---\n', { type: 'interview' }],
    ['---\n# nothing\n---\n', null],
    ['---\n---\n', null],
    ['---\njust text\n---\n', null],
    ['---\n- a\n- list\n---\n', null],
    ['no properties', null],
    ['---\nexcerpt_separator: {a: b}\nexcerpt: true\n---\ntext', { excerpt_separator: { a: 'b' }, excerpt: true }],
  ])('%j', (text, properties) => expect(read(text)).toEqual({ properties }));

  it('gives back what was written as YAML, in either line end', () => {
    const key = fc.stringMatching(/^[a-z_]{1,12}$/);
    const properties = fc.dictionary(key, fc.oneof(fc.string(), fc.array(fc.string()), fc.boolean()), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(properties, (written) => {
        const text = `---\n${stringify(written)}---\nbody`;
        expect(read(text)).toEqual({ properties: written });
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual({ properties: written });
      }),
    );
  });

  it.each(['js', 'javascript', 'coffee', 'constructor', '__proto__', 'toString', 'toml'])(
    'refuses ---%s and runs nothing',
    (language) => {
      const text = `---${language}\n{ polluted: (Object.polluted = true) }\n---\n`;
      expect(read(text)).toEqual({ unreadable: { line: 1, reason: 'other-language' } });
      expect('polluted' in Object).toBe(false);
    },
  );

  it.each([
    ['---\ntype: interview\ncompany: A: B\n---\n', 3, 'Nested mappings are not allowed in compact mappings'],
    ['---\r\ntype: interview\r\nrole: "open\r\n---\r\n', 3, 'Missing closing "quote'],
    ['---\na: 1\na: 2\n---\n', 3, 'Map keys must be unique'],
    ['---\ntags: [a\n---\n', undefined, 'Flow sequence'],
  ])('tells the line and the reason: %j', (text, line, reason) => {
    const found = read(text);
    expect(found).toEqual({
      unreadable: expect.objectContaining({ reason: expect.stringContaining(reason) as string }) as unknown,
    });
    if (line !== undefined) expect(found).toHaveProperty('unreadable.line', line);
    expect(JSON.stringify(found)).not.toMatch(/column|\\n/);
  });

  it('works where there is no Buffer, as on phones', () => {
    const from = jest.spyOn(Buffer, 'from').mockImplementation(() => {
      throw new Error('there is no Buffer');
    });
    expect(read('---\ntype: interview\n---\n')).toEqual({ properties: { type: 'interview' } });
    from.mockRestore();
  });

  it('answers at once on bombs, gaps and endless blocks', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`,
    );
    const bomb = `---\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`;
    for (const text of [bomb, `---\n${'\n'.repeat(150_000)}---\n`, `---\na: ${'x'.repeat(5_000_000)}\n---\n`]) {
      expect(read(text)).toHaveProperty('unreadable');
    }
  });
});
