import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { type Playground, startPlayground } from '../../../host/playground';
import { findChromium, howToGetChromium, isBrowserRequired, launchChromium } from './chromium';
import { Person } from './person';

/** How a test meets the page. */
export interface Meeting {
  /** Notes by path; the vault is a fresh folder with nothing else in it. */
  readonly files?: Readonly<Record<string, string>>;
  /** `fixture` for tests of the page itself, `built` for main.js as it would be released. */
  readonly plugin?: 'fixture' | 'built';
  /** Local time at which the page's clock stands; the real time unless given. */
  readonly now?: string;
  readonly theme?: 'light' | 'dark';
  /** As on a phone. */
  readonly phone?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Errors that the page may report, because the test causes them. */
  readonly allowErrors?: boolean;
}

/** Opens the page for a person; everything is closed and removed after the test. */
export type OpenPage = (meeting?: Meeting) => Promise<Person>;

/** Opening a browser and building the page take longer than a test may. */
const startUp = 120_000;
const fixturePlugin = resolve('test/e2e/fixtures');
let assets: string | undefined;

/** The page is built once for each test process, into a folder of its own. */
async function buildPage(): Promise<string> {
  if (assets) return assets;
  const outdir = resolve(`build/e2e-${process.env.JEST_WORKER_ID ?? '1'}`);
  await promisify(execFile)(process.execPath, ['scripts/playground-build.mjs', outdir]);
  assets = outdir;
  return outdir;
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function pluginFolder(parent: string, plugin: 'fixture' | 'built'): Promise<string> {
  if (plugin === 'built') return resolve('.');
  const folder = join(parent, 'plugin');
  const manifest = {
    id: 'fixture',
    name: 'Fixture',
    version: '1.0.0',
    minAppVersion: '1.13.0',
    description: 'Tests.',
    author: 'Tests',
  };
  const mainJs = await readFile(join(fixturePlugin, 'plugin.cjs'), 'utf8');
  await writeFiles(folder, { 'main.js': mainJs, 'manifest.json': JSON.stringify(manifest), 'styles.css': '' });
  return folder;
}

/**
 * A `describe` whose tests run in Chromium. Without one its single entry says that it did not run and how to change
 * that; where a browser is required (`CI`, `REQUIRE_BROWSER`) it fails instead.
 */
export function inBrowser(name: string, tests: (open: OpenPage) => void): void {
  const executable = findChromium();
  if (executable === undefined) return withoutBrowser(name);
  describe(name, () => {
    jest.setTimeout(60_000);
    let browser: Browser;
    const opened: {
      readonly folder: string;
      readonly playground: Playground;
      readonly context: BrowserContext;
      readonly person: Person;
    }[] = [];

    beforeAll(async () => {
      await buildPage();
      browser = await launchChromium(executable);
    }, startUp);

    afterAll(() => browser.close());

    afterEach(async () => {
      const problems = opened.flatMap(({ person }) => person.problems);
      for (const { folder, playground, context } of opened.splice(0)) {
        await context.close();
        await playground.close();
        await rm(folder, { recursive: true, force: true });
      }
      expect(problems).toEqual([]);
    });

    tests(async (meeting = {}) => {
      const folder = await mkdtemp(join(tmpdir(), 'playground-'));
      const vaultDir = join(folder, 'vault');
      await mkdir(vaultDir);
      await writeFiles(vaultDir, meeting.files ?? {});
      const pluginDir = await pluginFolder(folder, meeting.plugin ?? 'fixture');
      const playground = await startPlayground({ vaultDir, pluginDir, assets: await buildPage(), pollMs: 100 });
      const { width = 1280, height = 800, theme = 'light', now, phone, allowErrors = false } = meeting;
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
      const person = new Person(await context.newPage(), vaultDir, allowErrors);
      opened.push({ folder, playground, context, person });
      const parameters = [`theme=${theme}`, ...(now ? [`now=${now}`] : []), ...(phone ? ['phone=1'] : [])];
      await person.arrive(`${playground.url}&${parameters.join('&')}`);
      return person;
    });
  });
}

function withoutBrowser(name: string): void {
  describe(name, () => {
    if (!isBrowserRequired()) return it.todo(`NOT RUN: ${howToGetChromium}`);
    it('has a browser', () => {
      throw new Error(`${name} ${howToGetChromium}`);
    });
  });
}
