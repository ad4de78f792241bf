import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(__dirname, '../..');
const released = ['package.json', 'package-lock.json', 'manifest.json', 'versions.json', 'CHANGELOG.md'];

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const yamlOf = (path: string) => parse(textOf(path)) as Record<string, unknown>;

describe('a new version', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    for (const name of released) cpSync(join(root, name), join(folder, name));
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], { cwd: folder, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, edit: (text: string) => string) => writeFileSync(join(folder, name), edit(read(name)));

  function npmVersion(version: string) {
    write('CHANGELOG.md', (text) => text.replace('## Unreleased', '## Unreleased\n\n### Added\n\n- Something new.'));
    for (const name of ['package.json', 'package-lock.json'])
      write(name, (text) => text.replace(/"version": "[^"]+"/, `"version": "${version}"`));
    return run('set-version');
  }

  test('is named by everything that names one, and its section holds what was unreleased', () => {
    expect(npmVersion('9.8.7').stderr).toBe('');
    expect(JSON.parse(read('manifest.json'))).toMatchObject({ id: 'interview-follow-up', version: '9.8.7' });
    expect(JSON.parse(read('versions.json'))).toMatchObject({ '9.8.7': '1.13.0' });
    expect(read('CHANGELOG.md')).toMatch(
      /## Unreleased\n\n## 9\.8\.7 – \d{4}-\d\d-\d\d\n\n### Added\n\n- Something new\./,
    );
    expect(run('check-version', '9.8.7').status).toBe(0);
    expect(run('release-notes', '9.8.7').stdout).toContain('- Something new.');
    expect(run('release-notes', '9.8.7').stdout).not.toContain('## 9.8.7');
  });

  test('is refused where one of them names another', () => {
    npmVersion('9.8.7');
    write('manifest.json', (text) => text.replace('9.8.7', '9.8.6'));
    const { status, stderr } = run('check-version', '9.8.7');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('manifest.json has 9.8.6, the tag is 9.8.7');
  });

  test('is refused without anything to tell', () => {
    write('CHANGELOG.md', (text) =>
      text.replace(/## Unreleased[\s\S]*/, '## Unreleased\n\n## 0.0.1 – 2026-01-01\n\n- First.\n'),
    );
    const { status, stderr } = run('set-version');
    expect(status).not.toBe(0);
    expect(stderr).toContain('nothing under "Unreleased"');
    expect(run('release-notes', '5.5.5').status).toBe(1);
  });
});

describe('what the directory asks of a plugin', () => {
  const manifest = JSON.parse(textOf('manifest.json')) as Record<string, string>;

  test('the manifest has the keys it may have, and a description of its kind', () => {
    const allowed = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'authorUrl', 'fundingUrl'];
    expect(Object.keys(manifest).filter((key) => ![...allowed, 'isDesktopOnly'].includes(key))).toEqual([]);
    expect(manifest.id).toMatch(/^(?!.*obsidian)(?!.*plugin$)[a-z-]+$/);
    expect(manifest.name).not.toMatch(/obsidian|plugin/i);
    expect(manifest.description).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{1,248}\.$/);
    expect(manifest.description).not.toMatch(/obsidian|plugin/i);
  });

  test('the package, the manifest and the versions agree', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expect(manifest.version).toBe(version);
    expect(JSON.parse(textOf('versions.json'))).toHaveProperty([version], manifest.minAppVersion);
  });

  test('the licence is that of the package, and names the author of the manifest', () => {
    const { license } = JSON.parse(textOf('package.json')) as { license: string };
    expect(textOf('LICENSE')).toMatch(new RegExp(`^${license} License`));
    expect(textOf('LICENSE')).toMatch(new RegExp(`^Copyright \\(c\\) \\d{4} ${manifest.author ?? ''}$`, 'm'));
  });

  test('main.js is built and not committed; the lockfile is', () => {
    const committed = execFileSync('git', ['ls-files', 'main.js', 'package-lock.json', 'styles.css'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(committed.trim().split('\n')).toEqual(['package-lock.json', 'styles.css']);
  });

  test.each(['README.md', 'LICENSE', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/privacy.md'])('there is a %s', (name) =>
    expect(existsSync(join(root, name))).toBe(true),
  );

  test('the README says that it goes through the vault and uses the clipboard', () => {
    expect(textOf('README.md')).toMatch(/every note's cached properties/);
    expect(textOf('README.md')).toMatch(/clipboard/);
  });
});

describe('the workflows', () => {
  const workflows = readdirSync(join(root, '.github/workflows'));

  test.each(workflows)('%s may do nothing by default but read', (name) => {
    const permissions = yamlOf(`.github/workflows/${name}`).permissions as Record<string, string>;
    expect(Object.values(permissions).every((right) => right === 'read')).toBe(true);
  });

  test.each(workflows)('%s runs no action that can change under its name', (name) => {
    const used = [...textOf(`.github/workflows/${name}`).matchAll(/uses: (.+)$/gm)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test('everything is tried on three systems, with the Node that is supported long and the newest', () => {
    const { jobs } = yamlOf('.github/workflows/ci.yml') as {
      jobs: { elsewhere: { strategy: { matrix: Record<string, readonly string[]> } } };
    };
    expect(jobs.elsewhere.strategy.matrix).toEqual({
      os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
      node: ['lts/*', 'latest'],
    });
  });

  test('a release is checked, built twice, attested and made of three files', () => {
    const { jobs } = yamlOf('.github/workflows/release.yml') as {
      jobs: { release: { permissions: object; steps: { run?: string; uses?: string }[] } };
    };
    expect(jobs.release.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
    const steps = jobs.release.steps.map(({ run = '', uses = '' }) => run + uses).join('\n');
    const order = ['check-version', '.ci/run', 'verify-build', 'actions/attest', 'gh release create'];
    const places = order.map((step) => steps.indexOf(step));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(steps).toContain('main.js manifest.json styles.css');
  });

  test.each(readdirSync(join(root, '.github/ISSUE_TEMPLATE')))('the issue form %s can be parsed', (name) =>
    expect(() => yamlOf(`.github/ISSUE_TEMPLATE/${name}`)).not.toThrow(),
  );
});
