import { StoreError } from '../ports';

/**
 * Why the store did not do what was asked, in words for the person. Anything but a failure of the store is a bug and
 * is thrown on.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof StoreError) return error.reason;
  throw error;
}
