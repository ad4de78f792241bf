import { useEffect, useState } from 'preact/hooks';
import type { LetterMarks } from '../letters/letter-marks';

/** Renders anew whenever something becomes known of a letter that is open or on its way. */
export function useLetterMarks(marks: LetterMarks): void {
  const [, show] = useState({});
  useEffect(() => marks.subscribe(() => show({})), [marks]);
}
