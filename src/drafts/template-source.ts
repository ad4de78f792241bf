import { templateFaults } from '../text/template-faults';

/** Something wrong with how a template is written, and at which character of it, from 0. */
export interface SourceFault {
  readonly reason: string;
  readonly at: number;
}

/** Text that is left as it stands, what stands in double braces or is a tag, Templater's code, a name in single braces. */
const pieces =
  /\{%-?\s*(raw|comment)\b[\s\S]*?\{%-?\s*end\1\b[^}]*\}|\{[{%](?:"[^"\n]*"|'[^'\n]*'|(?!\{[{%]|[}%]\})[\s\S])*|<%[^%\n]*%?>?|\{ ?(\w+) ?\}/g;
/** Templater, Handlebars and Mustache, Obsidian’s own templates. */
const otherTools = /^(?:<|\{\{(?:[#/{>^]| ?(?:date|time):))/;
const text = /"[^"\n]*"|'[^'\n]*'|[“”„]|[‘’]/g;
const longestQuote = 40;

/**
 * A template as it can be parsed: the quotation marks that phones and word processors write are plain ones in its tags. A
 * fault where braces are not closed, for all up to the next ones would be left out of the letter in silence, and where
 * another tool's code stands. Characters keep their places.
 * @param names what may stand in double braces
 */
export function readTemplateSource(source: string, names: readonly string[]): string | SourceFault {
  let fault: SourceFault | undefined;
  const read = source.replace(
    pieces,
    (piece: string, kept: string | undefined, name: string | undefined, at: number) => {
      const start = piece.slice(0, longestQuote).split('\n')[0] ?? '';
      const say = (reason: string): void => {
        fault ??= { reason, at };
      };
      if (kept !== undefined) return piece;
      if (otherTools.test(piece)) say(templateFaults.otherTool(start));
      else if (name !== undefined) {
        if (names.includes(name)) say(templateFaults.singleBraces(piece));
      } else if (source.slice(at + piece.length, at + piece.length + 2) !== (piece[1] === '{' ? '}}' : '%}'))
        say(templateFaults.notClosed(start));
      return piece.replace(text, (part) => (part.length > 1 ? part : /[‘’]/.test(part) ? "'" : '"'));
    },
  );
  return fault ?? read;
}
