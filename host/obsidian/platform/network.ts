/** One attempt to reach the network; the host refuses all of them. */
export interface NetworkAttempt {
  readonly by: string;
  readonly url: string;
}

/** Every attempt since the window was opened. Tests assert that there was none. */
export const networkAttempts: NetworkAttempt[] = [];

function refuse(by: string, url: unknown): Error {
  const target =
    typeof url === 'string'
      ? url
      : url instanceof URL
        ? url.href
        : ((url as { url?: string } | null)?.url ?? 'unknown');
  networkAttempts.push({ by, url: target });
  return new TypeError(`The host has no network: ${by} ${target}`);
}

/** `requestUrl`, for which the mocks invent an answer. */
export function requestUrl(request: unknown): Promise<never> {
  return Promise.reject(refuse('requestUrl', request));
}

/** `request`, refused likewise. */
export function request(options: unknown): Promise<never> {
  return Promise.reject(refuse('request', options));
}

/** Replaces every way out of the window. A page that has a server of its own keeps its `fetch` before this. */
export function refuseNetwork(): void {
  const ways: Record<string, unknown> = {
    fetch: (url: unknown) => Promise.reject(refuse('fetch', url)),
    XMLHttpRequest: class {
      open(_method: string, url: unknown): void {
        throw refuse('XMLHttpRequest', url);
      }
    },
    WebSocket: class {
      constructor(url: unknown) {
        throw refuse('WebSocket', url);
      }
    },
    EventSource: class {
      constructor(url: unknown) {
        throw refuse('EventSource', url);
      }
    },
  };
  for (const [name, value] of Object.entries(ways))
    Object.defineProperty(window, name, { value, writable: true, configurable: true });
  const beacon = (url: unknown): boolean => {
    refuse('sendBeacon', url);
    return false;
  };
  Object.defineProperty(navigator, 'sendBeacon', { value: beacon, configurable: true });
}
