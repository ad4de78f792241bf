import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...docs.filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`),
];

const withoutCode = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor that a heading gets on the page of a repository. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');

const anchorsOf = (path: string): readonly string[] =>
  [
    ...readFileSync(path, 'utf8')
      .replace(/^( *)```[\s\S]*?^\1```$/gm, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading = '']) => anchorOf(heading));

const linksOf = (path: string): readonly string[] =>
  [...withoutCode(readFileSync(path, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/i.test(address));

const broken = (path: string): readonly string[] =>
  linksOf(path).filter((address) => {
    const [file = '', anchor] = address.split('#');
    const target = file === '' ? path : join(dirname(path), decodeURI(file));
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });

test.each(pages)('every link and picture of %s is there', (path) => expect(broken(path)).toEqual([]));

test('a link that leads nowhere would be found', () => {
  expect(linksOf('README.md').length).toBeGreaterThan(5);
  expect(anchorsOf('docs/note-format.md')).toContain('other-names');
});

test('the index leads to every page', () => {
  const told = linksOf('docs/README.md').map((address) => address.split('#')[0]);
  const own = docs.filter((path) => /^[^/]+\.md$/.test(path) && path !== 'README.md');
  expect(own.filter((name) => !told.includes(name))).toEqual([]);
});

test('no picture is left that no page shows', () => {
  const shown = new Set(
    pages.flatMap((path) => linksOf(path).map((address) => join(dirname(path), address).replaceAll('\\', '/'))),
  );
  const pictures = docs.filter((path) => path.endsWith('.png')).map((path) => `docs/${path}`);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
});
