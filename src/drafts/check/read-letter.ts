/** Where in a draft: a line of the letter, from 0, or its subject. */
export type Place = number | 'subject';

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
  /** The subject and every line: what a reader sees, each where it stands. */
  readonly texts: readonly { readonly text: string; readonly line: Place }[];
  /** The same without the greeting, which has a rule of its own. */
  readonly textsBelow: ReadLetter['texts'];
  /** Whether it is written in English: letters in another language have other articles, phrases and parts. */
  readonly isEnglish: boolean;
}

const englishWords = /\b(?:the|and|you|your|that|with|for|my|have|would|our|about|this|from|are|it)\b/gi;
/** Share of its words that are among those, below which a text is not English, and how many words it takes to tell. */
const leastEnglish = 0.06;
const wordsToTell = 15;

function isEnglishText(text: string): boolean {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if ((text.match(/[a-z]/gi) ?? []).length * 2 < letters) return false;
  const words = text.split(/\s+/).length;
  return words < wordsToTell || (text.match(englishWords) ?? []).length >= leastEnglish * words;
}

const signOff =
  /^(?:(?:speak|talk|see you|chat) (?:to you )?soon|thanks (?:again|so much|a lot|a million|very much|once (?:more|again)|in advance)|(?:with )?(?:all |many |my |our |very |kind|kindest|warm|warmest|best|every good)[ \p{L}]*|regards|best|thanks|thank you|(?:yours |very )*(?:sincerely|faithfully|truly|respectfully)|sincerely yours|yours|cheers|respectfully|gratefully|take care|with (?:gratitude|thanks|appreciation)[ \p{L}]*|until then|bis bald)\s*[,!.–—-]?$/iu;
const longestSignOff = 40;
/** A few words and a comma, in any language, above a name: "Speak soon," and "À bientôt,". */
const anySignOff = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,6}[,!]$/u;
const signature = /^\p{Lu}[^,!?]{0,40}$/u;

function signOffLineOf(lines: readonly string[], after: number): number {
  let next: string | undefined;
  for (let line = lines.length - 1; line > after; line -= 1) {
    const text = (lines[line] ?? '').trim();
    if (text.length <= longestSignOff) {
      if (signOff.test(text) && (next !== undefined || text.endsWith(','))) return line;
      if (next !== undefined && anySignOff.test(text) && signature.test(next) && wordsIn(next).length <= 4) return line;
    }
    if (text !== '') next = text;
  }
  return lines.length;
}

/** A line that starts so greets somebody. */
export const greetingWord =
  /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|querid[oa]s?|bonjour|bonsoir|salut|ch[eè]re?|hallo|guten (?:tag|morgen|abend)|(?:sehr )?geehrte[rs]?|liebe[rs]?|ciao|buongiorno|car[oa]|gentile|olá|prezad[oa]|geachte|beste|hej|kära)(?!\p{L})[\s,]*/iu;
/** A greeting goes on up to here; what follows on its line is the letter. */
export const endOfGreeting = /[,!:;(，：！、،]|\s[-–—]|[–—]|\.(?=\s+\p{Lu}\p{Ll}*\s+\p{Ll})/u;
/** Characters that a line may have to be a greeting by itself. */
export const longestGreeting = 60;

/** Where on the first line the greeting ends and the letter starts; 0 where it greets nobody. */
function greetingEndOf(line: string): number {
  const isGreeting = greetingWord.test(line.trim());
  const isShort = line.length <= longestGreeting;
  if (isShort && (isGreeting ? !/\s\p{Ll}.*[.!?]\s*$/u.test(line) : /[,!:;，：！、،–—-]\s*$/.test(line)))
    return line.length;
  const end = isGreeting ? line.search(endOfGreeting) : -1;
  return end > longestGreeting ? 0 : end + 1;
}

function sentencesOf(lines: readonly string[], to: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = '';
  let start = 0;
  const flush = (): void => {
    let line = start;
    for (const [piece] of paragraph.matchAll(/[^.!?]+[.!?]*["”’')\]]*\s*|[.!?]+\s*/g)) {
      if (/[\p{L}\p{N}]/u.test(piece)) sentences.push({ text: piece.trim(), line });
      line += piece.split('\n').length - 1;
    }
    paragraph = '';
  };
  for (let line = 0; line < to; line += 1) {
    const text = lines[line] ?? '';
    if (text.trim() === '') flush();
    else if (paragraph === '') [paragraph, start] = [text, line];
    else paragraph += `\n${text}`;
  }
  flush();
  return sentences;
}

/** Takes a letter apart: greeting, sentences, sign-off. Linear in the text. */
export function readLetter(body: string, subject = ''): ReadLetter {
  const lines = body.split(/\r\n|\r|\n/);
  const greetingLine = lines.findIndex((line) => line.trim() !== '');
  const signOffLine = signOffLineOf(lines, greetingLine);
  const below = lines.map((text, line) => (line === greetingLine ? text.slice(greetingEndOf(text)) : text));
  const textsOf = (read: readonly string[]) => [
    { text: subject, line: 'subject' } as const,
    ...read.map((text, line) => ({ text, line })),
  ];
  return {
    lines,
    greetingLine,
    signOffLine,
    sentences: sentencesOf(below, signOffLine),
    texts: textsOf(lines),
    textsBelow: textsOf(below),
    isEnglish: isEnglishText(body),
  };
}

/** The words of a text: letters and digits, with what may stand inside a word. */
export const wordsIn = (text: string): readonly string[] => text.match(word) ?? [];

const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** A word as it stands in a text. */
export interface Token {
  /** Without the ’s of a possessive. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Whether a sentence starts with it, so that its capital says nothing. */
  readonly isFirst: boolean;
}

const abbreviation = /(?:^|[^\p{L}])(?:mr|mrs|ms|mx|dr|prof|st|vs|\p{L})\.\s*$/iu;

/** The words of a line with their places. */
export function tokensIn(text: string): readonly Token[] {
  let end = 0;
  return Array.from(text.matchAll(word), ({ 0: written, index: from }) => {
    const between = text.slice(end, from);
    const before = text.slice(Math.max(0, from - 8), from);
    const isFirst = end === 0 || (/[.!?:;…]/.test(between) && !abbreviation.test(before));
    end = from + written.length;
    return { word: written.replace(/['’]s$/, ''), from, to: end, isFirst };
  });
}

const quoted = /“[^”\n]{1,300}”|"[^"\n]{1,300}"|«[^»\n]{1,300}»|„[^“”\n]{1,300}[“”]/g;

/** What a pattern finds in a text, without what stands in quotation marks: somebody else's words are not the writer's. */
export function matchesOwn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return matches;
  const quotes = Array.from(text.matchAll(quoted), ({ 0: quote, index }) => [index, index + quote.length] as const);
  return matches.filter(({ index }) => !quotes.some(([from, to]) => from <= index && index < to));
}
