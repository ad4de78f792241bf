import { fold } from './fold';
import { withoutTurningMarks } from './turning-marks';

/**
 * A company or a person as a note names it: by text, or by a link to a note of its own.
 * `link` is the link's path as written, without heading, block or alias (`People/Ana Ruiz`); absent for plain text.
 * `path` is the note that it resolves to, absent where there is none (yet).
 */
export interface Reference {
  readonly text: string;
  readonly link?: string;
  readonly path?: string;
}

/** The last part of a vault path or link as it is shown, without the `.md`. */
export function baseNameOf(path: string): string {
  return withoutTurningMarks(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, ''));
}

/** The base name as links are compared: without case and accents. */
export function nameKeyOf(path: string): string {
  return fold(baseNameOf(path));
}

/**
 * What identifies the thing referred to: the base name of the note linked, else the text; folded, so that
 * `[[Companies/Northwind|NW]]` and `northwind` are one company. A slash in plain text belongs to the name.
 */
export function keyOf(reference: Reference): string {
  const target = reference.path ?? reference.link;
  return target === undefined ? fold(reference.text) : nameKeyOf(target);
}
