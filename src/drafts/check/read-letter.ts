/** A sentence of a letter and the line, from 0, on which it starts. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
}

/** A letter as the rules of the check look at it. */
export interface ReadLetter {
  readonly lines: readonly string[];
  /** The line of the greeting, from 0; -1 where there is no text. */
  readonly greetingLine: number;
  /** The line of the sign-off; the number of lines where there is none. */
  readonly signOffLine: number;
  /** What stands between greeting and sign-off, sentence by sentence. */
  readonly sentences: readonly Sentence[];
}

const signOff =
  /^(?:(?:with )?(?:all |many |my |our |very |kind|kindest|warm|warmest|best|every good)[ \p{L}]*|regards|best|thanks|thank you|(?:yours |very )*(?:sincerely|faithfully|truly|respectfully)|sincerely yours|yours|cheers|respectfully|gratefully|take care|with (?:gratitude|thanks|appreciation)[ \p{L}]*|until then|see you soon|talk soon|bis bald)\s*[,!.–—-]?$/iu;
const longestSignOff = 40;

function signOffLineOf(lines: readonly string[], after: number): number {
  let isFollowed = false;
  for (let line = lines.length - 1; line > after; line -= 1) {
    const text = (lines[line] ?? '').trim();
    if (text.length <= longestSignOff && signOff.test(text) && (isFollowed || text.endsWith(','))) return line;
    isFollowed ||= text !== '';
  }
  return lines.length;
}

function sentencesOf(lines: readonly string[], from: number, to: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = '';
  let start = from;
  const flush = (): void => {
    let line = start;
    for (const [piece] of paragraph.matchAll(/[^.!?]+[.!?]*["”’')\]]*\s*|[.!?]+\s*/g)) {
      if (/[\p{L}\p{N}]/u.test(piece)) sentences.push({ text: piece.trim(), line });
      line += piece.split('\n').length - 1;
    }
    paragraph = '';
  };
  for (let line = from; line < to; line += 1) {
    const text = lines[line] ?? '';
    if (text.trim() === '') flush();
    else if (paragraph === '') [paragraph, start] = [text, line];
    else paragraph += `\n${text}`;
  }
  flush();
  return sentences;
}

/** Takes a letter apart: greeting, sentences, sign-off. Linear in the text. */
export function readLetter(body: string): ReadLetter {
  const lines = body.split(/\r\n|\r|\n/);
  const greetingLine = lines.findIndex((line) => line.trim() !== '');
  const signOffLine = signOffLineOf(lines, greetingLine);
  return { lines, greetingLine, signOffLine, sentences: sentencesOf(lines, greetingLine + 1, signOffLine) };
}

/** The words of a text: letters and digits, with what may stand inside a word. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
