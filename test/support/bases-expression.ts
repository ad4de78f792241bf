/**
 * The language of filters and formulas in bases, as its documentation describes it: text, numbers and truth values,
 * properties, fields, list items, calls of the documented functions, and the operators.
 */
const globals = new Set(
  'escapeHTML date duration file html if image icon link list max min now number object random today'.split(' '),
);
const methods = new Set(
  (
    'isTruthy isType toString date format time relative isEmpty contains containsAll containsAny endsWith lower replace repeat ' +
    'reverse slice split startsWith title trim abs ceil floor round toFixed filter flat join map reduce sort unique asFile ' +
    'linksTo asLink hasLink hasProperty hasTag inFolder keys values matches'
  ).split(' '),
);
const fields = new Set('year month day hour minute second millisecond length'.split(' '));
const fileFields = new Set(
  'backlinks ctime embeds ext file folder links mtime name path properties size tags'.split(' '),
);
const operators = ['||', '&&', '==', '!=', '>=', '<=', '>', '<', '+', '-', '*', '/', '%'];

const tokenPattern =
  /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+(?:\.\d+)?|\|\||&&|==|!=|>=|<=|[-+*/%<>!()[\],.]|[\p{L}_][\p{L}\p{N}_]*)/uy;

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < expression.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const token = tokenPattern.exec(expression)?.[1];
    if (token === undefined) throw new Error(`not understood: ${expression.slice(at)}`);
    tokens.push(token);
  }
  return tokens;
}

/** What an expression speaks of. Throws where it is not written in the language. */
export function readExpression(expression: string): { readonly formulas: string[]; readonly properties: string[] } {
  const tokens = tokensOf(expression);
  const found = { formulas: [] as string[], properties: [] as string[] };
  let at = 0;
  const next = (): string | undefined => tokens[at];
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`${wanted ?? 'more'} is missing: ${expression}`);
    return token;
  };

  function operation(): void {
    operand();
    while (operators.includes(next() ?? '')) {
      take();
      operand();
    }
  }

  function operand(): void {
    while (next() === '!' || next() === '-') take();
    const token = take();
    if (token === '(') {
      operation();
      take(')');
    } else if (/^["'\d]/.test(token) || ['true', 'false', 'value', 'index', 'acc', 'values'].includes(token)) {
      // A literal, or what stands for an item inside filter() and map().
    } else if (next() === '(') {
      if (!globals.has(token)) throw new Error(`there is no function ${token}(): ${expression}`);
      call();
    } else if (token === 'note' || token === 'formula' || token === 'file') named(token);
    else if (/^[\p{L}_]/u.test(token)) found.properties.push(token);
    else throw new Error(`${token} is out of place: ${expression}`);
    while (next() === '.' || next() === '[') suffix();
  }

  function named(kind: 'note' | 'formula' | 'file'): void {
    if (kind === 'file' && tokens[at + 2] === '(') return;
    const name = next() === '[' ? quotedName() : (take('.'), take());
    if (kind === 'note') found.properties.push(name);
    else if (kind === 'formula') found.formulas.push(name);
    else if (!fileFields.has(name)) throw new Error(`a file has no ${name}: ${expression}`);
  }

  function quotedName(): string {
    take('[');
    const name = JSON.parse(take()) as string;
    take(']');
    return name;
  }

  function suffix(): void {
    if (take() === '[') {
      operation();
      take(']');
      return;
    }
    const name = take();
    const isCall = next() === '(';
    if (!(isCall ? methods : fields).has(name)) throw new Error(`nothing has ${name}: ${expression}`);
    if (isCall) call();
  }

  function call(): void {
    take('(');
    while (next() !== ')') {
      operation();
      if (next() !== ')') take(',');
    }
    take(')');
  }

  operation();
  if (at < tokens.length) throw new Error(`${tokens[at]} is left over: ${expression}`);
  return found;
}
