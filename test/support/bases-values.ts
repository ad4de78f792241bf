import { runInNewContext } from 'node:vm';

/** A file as filters and formulas see it. */
export interface BaseNote {
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The functions that the plugin's base uses, as the documentation of Bases describes them. Values are those of
 * JavaScript, as that documentation says; a link is its text, a date its text.
 */
const library = `
Object.assign(String.prototype, {
  lower() { return this.toLowerCase(); },
  containsAny(...values) { return values.some((value) => this.includes(value)); },
  contains(value) { return this.includes(value); },
});
const replaceOne = String.prototype.replace;
String.prototype.replace = function (from, to) {
  return typeof from === 'string' ? this.split(from).join(to) : replaceOne.call(this, from, to);
};
Array.prototype.containsAny = function (...values) { return values.some((value) => this.includes(value)); };
const list = (value) => (Array.isArray(value) ? Array.from(value) : [value]);
const date = (text) => {
  const isDate = /^\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?)?$/.test(text);
  const moment = isDate ? Date.parse(text.length === 10 ? text + 'T00:00' : text) : NaN;
  return { valueOf: () => moment, relative: () => 'relative to now: ' + text };
};
(wanted, formulas, path, tags, properties, todayText) => {
  const today = () => date(todayText);
  const file = {
    name: path.split('/').pop(),
    ext: path.split('.').pop(),
    hasTag: (...some) => tags.some((tag) => some.some((one) => tag === one || tag.startsWith(one + '/'))),
    inFolder: (folder) => path.startsWith(folder + '/'),
  };
  const note = new Proxy(properties, { get: (all, name) => all[name] ?? null });
  const formula = new Proxy({}, { get: (_, name) => evaluate(formulas[name]) });
  const evaluate = (expression) => eval(expression);
  return evaluate(wanted);
};
`;

type Evaluate = (
  wanted: string,
  formulas: Readonly<Record<string, string>>,
  path: string,
  tags: readonly string[],
  properties: BaseNote['properties'],
  today: string,
) => unknown;

const evaluate = runInNewContext(library) as Evaluate;

/** Bases gives `map` and `filter` an expression about `value`, where JavaScript wants a function, and has `if` as a function. */
function inJavaScript(expression: string): string {
  const pattern = /"(?:[^"\\]|\\.)*"|\bif\(|\.(?:map|filter)\(/g;
  for (let found = pattern.exec(expression); found !== null; found = pattern.exec(expression)) {
    const [token] = found;
    if (token.startsWith('"')) continue;
    const { parts, end } = argumentsFrom(expression, pattern.lastIndex);
    const inner = parts.map(inJavaScript);
    const written =
      token === 'if('
        ? `(${inner[0] ?? ''} ? ${inner[1] ?? ''} : ${inner[2] ?? 'null'})`
        : `${token}(value) => ${inner[0] ?? ''})`;
    return expression.slice(0, found.index) + written + inJavaScript(expression.slice(end));
  }
  return expression;
}

/** What stands between the brackets of a call, apart at its commas, and where the call ends. */
function argumentsFrom(expression: string, start: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  const pattern = /"(?:[^"\\]|\\.)*"|[()[\],]/g;
  pattern.lastIndex = start;
  let depth = 0;
  let from = start;
  for (let found = pattern.exec(expression); found !== null; found = pattern.exec(expression)) {
    const [token] = found;
    if (depth === 0 && (token === ',' || token === ')')) {
      parts.push(expression.slice(from, found.index));
      from = pattern.lastIndex;
      if (token === ')') return { parts, end: from };
    } else if (token === '(' || token === '[') depth += 1;
    else if (token === ')' || token === ']') depth -= 1;
  }
  throw new Error(`A bracket stays open: ${expression}`);
}

const tagsOf = ({ tags }: BaseNote['properties']): readonly string[] =>
  (Array.isArray(tags) ? tags : [tags])
    .filter((tag) => typeof tag === 'string')
    .map((tag) => tag.toLowerCase().replace(/^#/, ''));

/**
 * What an expression of a base says of a note.
 * @param today the day on which it is asked
 */
export function valueInBase(
  expression: string,
  note: BaseNote,
  formulas: Readonly<Record<string, string>>,
  today: string,
): unknown {
  const translated = Object.fromEntries(Object.entries(formulas).map(([name, code]) => [name, inJavaScript(code)]));
  return evaluate(inJavaScript(expression), translated, note.path, tagsOf(note.properties), note.properties, today);
}
