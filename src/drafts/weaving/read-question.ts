import { auxiliaries, determiners, questionWords, subjects } from './english-words';
import { asKind, type Fragment } from './fragment';

const onlyInQuestions = new Set(['do', 'does', 'did', 'can', 'could', 'will', 'would', 'should']);

/** A question as it stands in quotation marks: capital in front, one question mark behind. */
export function readQuestion(text: string): Fragment {
  const asked = text.replace(/\p{L}/u, (letter) => letter.toUpperCase()).replace(/\?*$/, '?');
  return asKind('question', asked);
}

/** Whether lower-case words begin like a question ("how do they …"), rather than like "how they …". */
export function startsQuestion([first = '', second = '', third = '']: readonly string[]): boolean {
  if (!questionWords.has(first)) return false;
  if (onlyInQuestions.has(second)) return true;
  if (!auxiliaries.has(second)) return false;
  const subject = determiners.has(third) || subjects.has(third);
  return first === 'what' || first === 'who' ? ['you', 'your', 'the', 'i', 'my', 'we'].includes(third) : subject;
}
