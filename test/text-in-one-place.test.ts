import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { contactPolicies } from '../src/domain/contact-policy';

/** Files whose English is no interface, and why. */
const notInterface: Readonly<Record<string, string>> = {
  'actions/interviews-base.ts': 'formulas of a base',
  'actions/example-notes.ts': 'the notes that the examples consist of',
  'drafts/draft-settings.ts': 'headings of notes and the sign-off of letters, which are settings',
  'drafts/template-variables.ts': 'the table of docs/templates.md',
};
const letters = /^drafts\/(?:wording|parts|templates)\//;

/** Values that notes hold and that consist of two words. */
const data = new Set<string>([...contactPolicies, 'follow up']);

const files = ['main.ts', ...['domain', 'notes', 'drafts', 'actions', 'plugin'].flatMap(filesIn)].filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !(file in notInterface) && !letters.test(file),
);

function filesIn(folder: string): string[] {
  const names = readdirSync(resolve('src', folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** Methods of Obsidian, and of ours, that show a text that they are given. */
const showing = new Set(
  (
    'setName setDesc setText setTitle setTooltip setPlaceholder setButtonText setHeading setErrorMessage setContent ' +
    'setCta setDisplayFormat appendText setInstructions addRibbonIcon announce setMessage setEmptyState'
  ).split(' '),
);
/** Names under which objects and elements carry a text that is shown. */
const shownAs = new Set(
  'text title placeholder label desc heading emptyState aria-label ariaLabel alt message reason expected fix'.split(
    ' ',
  ),
);

/** Operators that give on what stands beside them. */
const choosing = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

interface Piece {
  readonly node: ts.Node;
  readonly text: string;
}

/** Every text that a file has in quotes, in templates and between tags. */
function piecesOf(source: ts.SourceFile): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) pieces.push({ node, text: node.text });
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
      pieces.push({ node, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces;
}

/** What shows a text: an argument of a showing method, a notice, a shown property, an attribute, the text of an element. */
function isShown({ node }: Piece): boolean {
  if (ts.isJsxText(node)) return true;
  const parent = node.parent;
  if (ts.isCallExpression(parent)) {
    const called = parent.expression;
    return ts.isPropertyAccessExpression(called) && showing.has(called.name.text);
  }
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Notice';
  if (ts.isPropertyAssignment(parent) && parent.initializer === node) return shownAs.has(nameOf(parent.name));
  if (ts.isJsxAttribute(parent)) return shownAs.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) {
    return ts.isJsxAttribute(parent.parent) ? shownAs.has(parent.parent.name.getText()) : true;
  }
  const passesOn =
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && choosing.has(parent.operatorToken.kind));
  return passesOn && isShown({ node: parent, text: '' });
}

const nameOf = (name: ts.PropertyName): string => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '');

/** An exception is a bug of ours, which no person causes; its message is for us. */
const isOfBug = ({ node }: Piece): boolean =>
  ts.isNewExpression(node.parent) && /Error$/.test(node.parent.expression.getText());

/** Names of classes and their selectors are no words. */
const withoutClasses = (text: string): string => text.replace(/[.\w]*[a-z0-9]+(?:-+[\w…]+)+/g, '');

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(withoutClasses(text));
const hasWords = (text: string): boolean => /\p{L}{2,},? \p{L}{2,}/u.test(withoutClasses(text));
const isSentence = (text: string): boolean => /^[^\\(|]*\p{L}{2,},? \p{L}+[^\\(|]*[.!?]\s*$/u.test(text);

/** Texts of a source that a person would read in the interface. */
function interfaceTexts(file: string, code: string): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, kind);
  // Readers and letters are made of English: there, what is shown or reads like a sentence is looked for.
  const isEnglish = /^(?:notes|drafts)\//.test(file);
  return piecesOf(source)
    .filter((piece) => !data.has(piece.text) && !isOfBug(piece))
    .filter((piece) =>
      isShown(piece)
        ? isEnglish
          ? hasWords(piece.text)
          : hasWord(piece.text)
        : isEnglish
          ? isSentence(piece.text)
          : hasWords(piece.text),
    )
    .map(({ text }) => `${file}: ${text.trim()}`);
}

test('what a person reads is in src/text and nowhere else', () => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => interfaceTexts(file, readFileSync(resolve('src', file), 'utf8')));
  expect(found).toEqual([]);
});

test('every exception is a file that there is', () => {
  for (const file of Object.keys(notInterface)) expect(() => readFileSync(resolve('src', file))).not.toThrow();
});

test.each([
  ['plugin/a.ts', "setting.setName('Name')", 'Name'],
  ['plugin/a.ts', 'new Notice(`${count} letters`)', '… letters'],
  ['plugin/a.ts', "el.createEl('p', { text: 'Hello' })", 'Hello'],
  ['plugin/a.ts', "el.createDiv({ attr: { 'aria-label': on ? 'Yes' : text } })", 'Yes'],
  ['plugin/a.ts', "const hint = 'Drag it here';", 'Drag it here'],
  ['plugin/a.tsx', 'const a = <p>Save</p>;', 'Save'],
  ['plugin/a.tsx', "const a = <p title='Save'>{'All'}</p>;", 'Save'],
  ['plugin/a.tsx', 'const a = <b aria-label={`Close ${name}`} />;', 'Close …'],
  ['actions/a.ts', "context.announcer.announce('Done')", 'Done'],
  ['notes/a.ts', "return { reason: 'it is too long' };", 'it is too long'],
  ['notes/a.ts', "const fallback = 'Write a date here.';", 'Write a date here.'],
  ['domain/a.ts', "const why = 'they said so';", 'they said so'],
])('in %s it would find %j', (file, code, text) => {
  expect(interfaceTexts(file, code)).toContain(`${file}: ${text}`);
});

test.each([
  ['plugin/a.ts', "el.addClass('interview-follow-up-row is-open'); el.querySelector('.setting-item .mod-cta')"],
  ['plugin/a.ts', "import a from 'two words'; throw new Error('Nothing to see here');"],
  ['plugin/a.ts', "setIcon(el, 'mail-check'); el.createEl('p', { cls: 'a', text: texts.hello })"],
  ['domain/a.ts', "const policy = 'no contact';"],
  ['notes/a.ts', "const words = 'by post, by mail'; const reason = 'too-long'; const as = { reason: 'too-long' };"],
])('in %s it lets pass %j', (file, code) => expect(interfaceTexts(file, code)).toEqual([]));
