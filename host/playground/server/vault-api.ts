import type { IncomingMessage, ServerResponse } from 'node:http';
import { RefusedRequest } from './vault-path';
import type { OutsideChange, VaultFolder } from './vault-folder';

const largestBody = 32 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new RefusedRequest(415, 'JSON only.');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestBody) throw new RefusedRequest(413, 'Too large.');
    pieces.push(piece);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    if (typeof body === 'object' && body !== null) return body as Readonly<Record<string, unknown>>;
  } catch {
    // Answered like any other body that is no object.
  }
  throw new RefusedRequest(400, 'Not a JSON object.');
}

function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new RefusedRequest(400, `"${name}" is missing.`);
  return value;
}

/** The requests by which the page reads and changes the vault, and the stream in which it hears of outside changes. */
export class VaultApi {
  private readonly listeners = new Set<ServerResponse>();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  /** How many times the page was told of changes. */
  private revision = 0;

  constructor(
    private readonly folder: VaultFolder,
    private readonly pollMs: number,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, action: string): Promise<void> {
    if (action === 'changes' && request.method === 'GET') return this.listen(response);
    if (request.method !== 'POST') throw new RefusedRequest(405, 'POST only.');
    const result = await this.perform(action, await readBody(request));
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(result ?? {}));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.end();
  }

  private async perform(action: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
    switch (action) {
      case 'load':
        return this.folder.load();
      case 'write':
        return this.folder.write(textOf(body, 'path'), textOf(body, 'text'));
      case 'remove':
        return this.folder.remove(textOf(body, 'path'));
      case 'rename':
        return this.folder.rename(textOf(body, 'from'), textOf(body, 'to'));
      case 'mkdir':
        return this.folder.mkdir(textOf(body, 'path'));
      case 'look':
        this.tell(await this.folder.look());
        return { revision: this.revision };
      default:
        throw new RefusedRequest(404, 'No such request.');
    }
  }

  /** One JSON text a line; an empty line at first, so that the page knows it is heard. */
  private listen(response: ServerResponse): void {
    response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
    response.write('\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
    this.keepLooking();
  }

  /** Waits longer between looks the longer a look takes, so that a large vault is not looked at without pause. */
  private keepLooking(): void {
    if (this.timer !== undefined || this.closed) return;
    const look = async (): Promise<void> => {
      const started = performance.now();
      this.tell(await this.folder.look());
      const pause = Math.max(this.pollMs, 10 * (performance.now() - started));
      if (!this.closed) this.timer = setTimeout(() => void look(), pause);
    };
    this.timer = setTimeout(() => void look(), this.pollMs);
  }

  private tell(changes: readonly OutsideChange[]): void {
    if (changes.length === 0) return;
    this.revision++;
    for (const listener of this.listeners) listener.write(`${JSON.stringify({ revision: this.revision, changes })}\n`);
  }
}
