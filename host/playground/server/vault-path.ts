import { realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

/** Why a request was refused; `status` is what the page is answered. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The file that a vault path from the page means, or a refusal: only plain relative paths with `/` between names, that
 * stay inside the vault, and not by a symbolic link either.
 */
export async function resolveInside(vaultDir: string, path: unknown): Promise<string> {
  const names = typeof path === 'string' ? path.split('/') : [];
  const plain = names.length > 0 && names.every((name) => name !== '' && name !== '.' && name !== '..');
  if (!plain || /[\0\\]/.test(String(path))) throw new RefusedRequest(400, 'Not a path inside the vault.');
  const root = await realpath(vaultDir);
  const target = resolve(root, ...names);
  const isInside = (place: string): boolean => place === root || place.startsWith(root + sep);
  if (!isInside(await nearestReal(target))) throw new RefusedRequest(403, 'That path leads out of the vault.');
  return target;
}

/** Where the closest part of a path that exists really is. */
async function nearestReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : nearestReal(above);
  }
}
