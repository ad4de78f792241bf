import { namesWithin, privateNames, SourceCuts } from '../../scripts/cut-source.mjs';

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

  test.each<[string, (module: SourceCuts) => void]>([
    ['a class', (module) => module.cutMembers('Reader', ['parse'])],
    ['a method', (module) => module.cutMembers('Parser', ['readFile'])],
    ['a method that should stay', (module) => module.keepMembers('Parser', ['parse', 'readFile'])],
    ['a statement', (module) => module.cutStatements(['this.cache ='], 'Parser')],
    ['an entry', (module) => module.cutEntries('tags', ['render'])],
    ['a declaration', (module) => module.cutDeclarations(['filters'])],
    ['a value of another make', (module) => module.setVariable('tags', ['layout'], '{}')],
    ['a method of another make', (module) => module.setMethod('Parser', 'parse', ['this.cache'], '{}')],
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
    expect(all.filter((name) => names.test(name))).toEqual(['scopes', 'findScope']);
  });

  test('or those that its types call private', () => {
    const names = privateNames('  private observer;\n  private now;\n  measure: () => void;');
    expect(['observer', 'now', 'measure'].filter((name) => names.test(name))).toEqual(['observer']);
  });
});
