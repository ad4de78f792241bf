/** @jest-environment node */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Playground, startPlayground } from '../../host/playground';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

let folder: string;
let vault: string;
let playground: Playground;

/** A raw request, because `fetch` would not let a test lie about its host. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(playground.url);
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const token = (): string => new URL(playground.url).hash.replace('#token=', '');

function change(action: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const always = { 'Content-Type': 'application/json', 'X-Playground-Token': token() };
  return ask(`/api/${action}`, { method: 'POST', headers: { ...always, ...headers }, body });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-server-'));
  vault = join(folder, 'vault');
  await mkdir(join(vault, 'Notes'), { recursive: true });
  await writeFile(join(vault, 'Notes/A.md'), 'a');
  await writeFile(join(folder, 'secret.md'), 'secret');
  playground = await startPlayground({ vaultDir: vault, pluginDir: null, assets: folder });
});

afterEach(async () => {
  await playground.close();
  await rm(folder, { recursive: true });
});

describe('the playground’s server', () => {
  it('listens on this machine only', () => {
    expect(new URL(playground.url).hostname).toBe('127.0.0.1');
  });

  it('reads and changes files of the vault for whoever has the token', async () => {
    expect(JSON.parse((await change('load', {})).text)).toMatchObject({
      folders: ['Notes'],
      files: [{ path: 'Notes/A.md', text: 'a' }],
    });
    expect((await change('write', { path: 'Notes/B.md', text: 'b' })).status).toBe(200);
    expect((await change('rename', { from: 'Notes', to: 'Moved' })).status).toBe(200);
    expect(await readFile(join(vault, 'Moved/B.md'), 'utf8')).toBe('b');
    expect((await change('remove', { path: 'Moved' })).status).toBe(200);
    await expect(readFile(join(vault, 'Moved/B.md'))).rejects.toThrow('ENOENT');
  });

  it('refuses whoever has not', async () => {
    expect((await change('load', {}, { 'X-Playground-Token': 'x' })).status).toBe(401);
    expect((await change('load', {}, { 'X-Playground-Token': '' })).status).toBe(401);
    expect((await ask('/api/changes')).status).toBe(401);
  });

  it.each([
    '../secret.md',
    'Notes/../../secret.md',
    '/etc/passwd',
    'Notes//A.md',
    './A.md',
    'Notes/..',
    '..\\secret.md',
    'Notes/A.md\0.png',
    '',
    42,
    null,
  ])('refuses the path %j', async (path) => {
    expect((await change('write', { path, text: 'x' })).status).toBe(400);
    expect((await change('remove', { path })).status).toBe(400);
    expect((await change('rename', { from: 'Notes/A.md', to: path })).status).toBe(400);
    expect(await readFile(join(folder, 'secret.md'), 'utf8')).toBe('secret');
    expect(await readFile(join(vault, 'Notes/A.md'), 'utf8')).toBe('a');
  });

  it('does not follow a symbolic link out of the vault', async () => {
    await symlink(folder, join(vault, 'link'));
    await symlink(join(folder, 'secret.md'), join(vault, 'secret.md'));
    expect((await change('write', { path: 'link/new.md', text: 'x' })).status).toBe(403);
    expect((await change('write', { path: 'secret.md', text: 'x' })).status).toBe(403);
    expect((await change('remove', { path: 'link/secret.md' })).status).toBe(403);
    expect(await readFile(join(folder, 'secret.md'), 'utf8')).toBe('secret');
    expect((await change('load', {})).text).not.toContain('secret');
  });

  it('refuses other host names, origins and sites', async () => {
    const { port } = new URL(playground.url);
    expect((await ask('/', { headers: { Host: `evil.example:${port}` } })).status).toBe(403);
    expect((await change('load', {}, { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await change('load', {}, { Origin: 'null' })).status).toBe(403);
    expect((await change('load', {}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await change('load', {}, { Origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  it('takes changes as JSON by POST only, so that a form of another page can make none', async () => {
    expect((await change('load', {}, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await ask('/api/load', { headers: { 'X-Playground-Token': token() } })).status).toBe(405);
    expect((await change('load', 'text')).status).toBe(400);
  });

  it('lets the page run its own scripts only', async () => {
    const { headers, text } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(text).not.toMatch(/<script(?![^>]*src=)/);
    expect(text).not.toContain(token());
  });

  it('serves no other file', async () => {
    expect((await ask('/Notes/A.md')).status).toBe(404);
    expect((await ask('/../secret.md')).status).toBe(404);
    expect((await ask('/%2e%2e/secret.md')).status).toBe(404);
  });

  it('never writes over a file that another program changed since the page heard of it', async () => {
    await change('load', {});
    await writeFile(join(vault, 'Notes/A.md'), 'changed by sync');
    expect((await change('write', { path: 'Notes/A.md', text: 'mine' })).status).toBe(409);
    expect(await readFile(join(vault, 'Notes/A.md'), 'utf8')).toBe('changed by sync');
    await change('look', {});
    expect((await change('write', { path: 'Notes/A.md', text: 'mine' })).status).toBe(200);
  });

  it('says what failed on disk', async () => {
    const { status, text } = await change('write', { path: 'Missing/A.md', text: 'x' });
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ code: 'ENOENT' });
  });
});
