import { namesWithin, patternOf, privateNames, SourceCuts, withoutUnusedMembers } from '../../scripts/cut-source.mjs';

const library = `
const tags = { keep: 1, include: 2 };
class Parser {
  constructor() {
    this.loader = 1;
    this.limit = 2;
  }
  parse() { return this.limit; }
  parseFile() { return this.loader; }
}
export { Parser, tags };
`;

function after(cut: (module: SourceCuts) => void): string {
  const module = new SourceCuts('library.js', library);
  cut(module);
  return module.text();
}

describe('cutting a library', () => {
  test('takes out what it names and nothing else', () => {
    const text = after((module) => {
      module.cutMembers('Parser', ['parseFile']);
      module.cutStatements(['this.loader ='], 'Parser');
      module.cutEntries('tags', ['include']);
      module.exportOnly(['Parser']);
    });
    expect(text).not.toMatch(/parseFile|loader|include|export \{[^}]*tags/);
    expect(text).toMatch(/this\.limit = 2;[^]*parse\(\)[^]*export \{ Parser \}/);
  });

  test('puts settled values in place, but assigns nothing to them', () => {
    const text = after((module) => module.settle({ 'this.limit': '2' }));
    expect(text).toMatch(/this\.limit = 2;[^]*return 2;/);
  });

  test('cuts around what is changed within', () => {
    const text = after((module) => {
      module.settle({ 'this.loader': 'null' });
      module.cutMembers('Parser', ['parseFile']);
    });
    expect(text).not.toMatch(/parseFile|null/);
  });

  test.each<[string, (module: SourceCuts) => void]>([
    ['a class', (module) => module.cutMembers('Reader', ['parse'])],
    ['a method', (module) => module.cutMembers('Parser', ['readFile'])],
    ['a method that should stay', (module) => module.keepMembers('Parser', ['parse', 'readFile'])],
    ['a statement', (module) => module.cutStatements(['this.cache ='], 'Parser')],
    ['an entry', (module) => module.cutEntries('tags', ['render'])],
    ['a declaration', (module) => module.cutDeclarations(['filters'])],
    ['a value of another make', (module) => module.setVariable('tags', ['layout'], '{}')],
    ['a method of another make', (module) => module.setMethod('Parser', 'parse', ['this.cache'], '{}')],
    ['an expression', (module) => module.settle({ 'this.cache': 'null' })],
    ['an export', (module) => module.exportOnly(['Liquid'])],
  ])('stops the build where the library has changed: %s is not there', (_, cut) => {
    expect(() => after(cut)).toThrow('library.js is not what it was');
  });
});

describe('names that may be shortened', () => {
  test('are those of the library’s own classes that nothing outside can ask for', () => {
    const source = `
      class Drop {}
      class ForloopDrop extends Drop { rindex() {} }
      class Context {
        constructor(options) { this.scopes = []; this.options = options; this.quoted = 1; this.length = 2; }
        findScope() {}
        api() {}
      }
      use({ options: 1 }, 'quoted');`;
    const names = namesWithin(source, ['api']);
    const all = ['scopes', 'findScope', 'options', 'quoted', 'length', 'rindex', 'api', 'push'];
    expect(all.filter((name) => names.includes(name))).toEqual(['scopes', 'findScope']);
  });

  test('or those that its types call private', () => {
    const names = privateNames('  private observer;\n  private now;\n  measure: () => void;');
    expect(['observer', 'now', 'measure'].filter((name) => names.includes(name))).toEqual(['observer']);
  });

  test('become a pattern of nothing else', () => {
    const pattern = patternOf(['scopes', 'findScope']);
    expect(['scopes', 'scope', 'findScopes', 'findScope'].filter((name) => pattern.test(name))).toEqual([
      'scopes',
      'findScope',
    ]);
    expect(() => patternOf([])).toThrow('no names');
  });
});

test('methods that nothing mentions go, with those that only they mentioned', () => {
  const source = `
    class Reader {
      read() { return this.next(); }
      next() {}
      unread() { return this.back(); }
      back() {}
      named() {}
      api() {}
    }
    use(new Reader().read, 'named');`;
  const left = withoutUnusedMembers(source, ['api']);
  expect(left).toMatch(/read\(\)[^]*next\(\)[^]*named\(\)[^]*api\(\)/);
  expect(left).not.toMatch(/unread|back/);
});
