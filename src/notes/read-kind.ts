import { fold } from '../domain/fold';
import type { FollowUpKind } from '../domain/kind';
import { followUpKinds } from '../domain/kind';

/**
 * The kind of follow-up that a note's `kind` names; undefined for any other text.
 * @example readKind('Thank you') // 'thank-you'
 */
export function readKind(text: string): FollowUpKind | undefined {
  const written = fold(text).replaceAll(' ', '-');
  return followUpKinds.find((kind) => kind === written);
}
