import type { IncomingMessage } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { RefusedRequest } from './vault-path';

/** What every answer carries: nothing but our own files, no inline script, no frame, no guessing of types, no referrer. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Refuses names that are not ours (a rebound DNS name) and pages of other origins. */
export function guardOrigin({ headers }: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) throw new RefusedRequest(403, 'Unknown host name.');
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) {
    throw new RefusedRequest(403, 'Requests from other origins are refused.');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new RefusedRequest(403, 'Requests from other sites are refused.');
  }
}

/** Refuses whoever does not know this run's token, which is in the address that was printed. */
export function guardToken({ headers }: IncomingMessage, token: string): void {
  const given = Buffer.from(String(headers['x-playground-token'] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new RefusedRequest(401, 'Open the address that was printed in the terminal.');
  }
}
