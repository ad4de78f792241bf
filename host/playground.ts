import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { guardOrigin, guardToken, securityHeaders } from './playground/server/guard-request';
import { pageFiles } from './playground/server/page-files';
import { VaultApi } from './playground/server/vault-api';
import { VaultFolder } from './playground/server/vault-folder';
import { RefusedRequest } from './playground/server/vault-path';

/** What a playground serves, and where. */
export interface PlaygroundOptions {
  /** A folder of notes; its files are really read and written. */
  readonly vaultDir: string;
  /** A free one unless given. */
  readonly port?: number;
  /** Folder with `main.js`, `manifest.json` and `styles.css`; the working directory unless given, null for no plugin. */
  readonly pluginDir?: string | null;
  /** Folder of the built page; `build/host` unless given. */
  readonly assets?: string;
  /** Milliseconds between looks for files that others changed. */
  readonly pollMs?: number;
}

/** A running playground. The address holds this run's token; without it the vault is not served. */
export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a vault to browsers on this machine only. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { vaultDir, port = 0, pluginDir = '.', assets = 'build/host', pollMs = 400 } = options;
  const token = randomBytes(24).toString('base64url');
  const root = resolve(vaultDir);
  const files = pageFiles({
    assets: resolve(assets),
    vaultName: basename(root),
    ...(pluginDir === null ? {} : { pluginDir: resolve(pluginDir) }),
  });
  const api = new VaultApi(new VaultFolder(root), pollMs);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    guardOrigin(request, (server.address() as AddressInfo).port);
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname.startsWith('/api/')) {
      guardToken(request, token);
      return api.answer(request, response, pathname.slice('/api/'.length));
    }
    const file = files.get(pathname);
    if (!file) throw new RefusedRequest(404, 'Not found.');
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new RefusedRequest(405, 'GET only.');
    const text = await file.read();
    response.setHeader('Content-Type', file.type);
    response.end(request.method === 'HEAD' ? undefined : text);
  };

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => refuse(response, error));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/#token=${token}`,
    close: () =>
      new Promise((closed) => {
        api.close();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Tells the page what went wrong with a file (full disk, missing folder), and nobody anything else. */
function refuse(response: ServerResponse, error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException;
  const status = error instanceof RefusedRequest ? error.status : code === 'ENOENT' ? 404 : 500;
  if (response.headersSent) return void response.end();
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ error: message, code: code ?? null }));
}
