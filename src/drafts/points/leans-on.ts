import { fold } from '../../domain/fold';
import type { TalkingPoint } from './talking-points';

/** Whether a text already leans on a point: it holds the point's words, cased and spaced as may be. */
export function leansOn(text: string, point: TalkingPoint): boolean {
  const words = fold(point.text.replace(/[^\p{L}\p{N}\s]/gu, ' '))
    .split(' ')
    .slice(1, 8)
    .join(' ');
  return words.length > 8 && fold(text.replace(/[^\p{L}\p{N}\s]/gu, ' ')).includes(words);
}
