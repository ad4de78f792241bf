import ts from 'typescript';

/**
 * Cuts a library's module down to what is used of it. Each cut finds exactly what it names or throws, so that an upgrade
 * of the library stops the build instead of changing quietly what is shipped.
 */
export class SourceCuts {
  #path;
  #source;
  #file;
  #edits = [];

  constructor(path, source) {
    this.#path = path;
    this.#source = source;
    this.#file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  }

  /**
   * What is left of the module.
   *
   * @returns {string}
   */
  text() {
    const outer = this.#edits.filter(
      (edit) => !this.#edits.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end),
    );
    const fromTheEnd = outer.sort((a, b) => b.start - a.start);
    return fromTheEnd.reduce(
      (text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end),
      this.#source,
    );
  }

  /** Takes methods and fields out of a class. */
  cutMembers(className, names) {
    for (const name of names) this.#replace(this.#member(className, name), '');
  }

  /** Leaves a class these methods and fields only. */
  keepMembers(className, names) {
    const kept = names.map((name) => this.#member(className, name));
    for (const member of this.#class(className).members) if (!kept.includes(member)) this.#replace(member, '');
  }

  /** Takes a method out of every class that has it. */
  cutMethodEverywhere(name) {
    const methods = this.#file.statements
      .filter(ts.isClassDeclaration)
      .flatMap(({ members }) => members.filter((member) => ts.isMethodDeclaration(member) && nameOf(member) === name));
    if (methods.length === 0) throw this.#missing(`method ${name}`);
    for (const method of methods) this.#replace(method, '');
  }

  /** Gives a method another body, provided that the old one contains all of `made`. */
  setMethod(className, name, made, body) {
    const method = this.#member(className, name);
    this.#demand(method.body, made, `${className}.${name}`);
    this.#replace(method.body, body);
  }

  /** Gives a function another body. */
  setFunction(name, body) {
    const { body: old } = this.#declaration(name);
    if (!old) throw this.#missing(`function ${name}`);
    this.#replace(old, body);
  }

  /** Gives a variable another value, provided that the old one contains all of `made`. */
  setVariable(name, made, value) {
    const { initializer } = this.#variable(name);
    this.#demand(initializer, made, name);
    this.#replace(initializer, value);
  }

  /** Takes functions, classes and variables out of the module. */
  cutDeclarations(names) {
    for (const name of names) this.#replace(this.#declaration(name), '');
  }

  /** Takes statements out of the module itself or, where a class is named, out of its constructor or another method. */
  cutStatements(starts, className, method = 'constructor') {
    const body = className === undefined ? this.#file : this.#member(className, method).body;
    for (const start of starts) {
      const statement = body.statements.find((node) => node.getText().startsWith(start));
      if (!statement) throw this.#missing(`statement ${start} …`);
      this.#replace(statement, '');
    }
  }

  /** Takes entries out of a table. */
  cutEntries(table, names) {
    const { initializer } = this.#variable(table);
    const object = ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
    for (const name of names) {
      const entry = object?.properties?.find((property) => property.name?.text === name);
      if (!entry) throw this.#missing(`entry ${name} in ${table}`);
      this.#replace(entry, `...{}`);
    }
  }

  /** Puts values in place of expressions whose value is settled, such as options that are never set. */
  settle(values) {
    const waiting = new Set(Object.keys(values));
    const visit = (node) => {
      const text = node.getText();
      if (ts.isExpression(node) && Object.hasOwn(values, text) && !isTarget(node)) {
        waiting.delete(text);
        this.#replace(node, values[text]);
      } else ts.forEachChild(node, visit);
    };
    visit(this.#file);
    if (waiting.size > 0) throw this.#missing([...waiting].join(', '));
  }

  /** Leaves a module's list of exports these names only, so that what they do not need falls away. */
  exportOnly(names) {
    const lists = this.#file.statements.filter((node) => ts.isExportDeclaration(node) && !node.moduleSpecifier);
    const exported = lists.flatMap(({ exportClause }) => exportClause.elements.map(({ name }) => name.text));
    for (const name of names) if (!exported.includes(name)) throw this.#missing(`export ${name}`);
    for (const list of lists) this.#replace(list, '');
    this.#edits.push({ start: this.#source.length, end: this.#source.length, instead: `\nexport { ${names} };\n` });
  }

  #replace(node, instead) {
    this.#edits.push({ start: node.getStart(), end: node.getEnd(), instead });
  }

  #missing(what) {
    return new Error(`${this.#path} is not what it was: no ${what}. See what scripts/slim-libraries.mjs cuts from it.`);
  }

  #demand(node, made, where) {
    for (const part of made) if (!node.getText().includes(part)) throw this.#missing(`${part} in ${where}`);
  }

  #declaration(name) {
    const found = this.#file.statements.find((node) =>
      ts.isVariableStatement(node)
        ? node.declarationList.declarations.length === 1 && node.declarationList.declarations[0].name.getText() === name
        : nameOf(node) === name,
    );
    if (!found) throw this.#missing(name);
    return found;
  }

  #variable(name) {
    const statement = this.#declaration(name);
    if (!ts.isVariableStatement(statement)) throw this.#missing(`variable ${name}`);
    return statement.declarationList.declarations[0];
  }

  #class(name) {
    const found = this.#declaration(name);
    if (!ts.isClassDeclaration(found)) throw this.#missing(`class ${name}`);
    return found;
  }

  #member(className, name) {
    const found = this.#class(className).members.find((member) => nameOf(member) === name);
    if (!found) throw this.#missing(`${className}.${name}`);
    return found;
  }
}

/** Whether something is assigned to it. */
function isTarget(node) {
  return (
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function nameOf(node) {
  return ts.isConstructorDeclaration(node) ? 'constructor' : node.name?.getText();
}

const builtIn = new Set(
  [
    Object,
    Function,
    Array,
    String,
    Number,
    Math,
    Map,
    Set,
    WeakMap,
    Promise,
    RegExp,
    Date,
    JSON,
    Symbol,
    Error,
    Reflect,
  ]
    .flatMap((type) => [type, type.prototype, Object.getPrototypeOf(type.prototype ?? {})])
    .concat([Object.getPrototypeOf((function* () {})()), Object.getPrototypeOf(function* () {}.prototype)])
    .flatMap((owner) => (owner ? Object.getOwnPropertyNames(owner) : [])),
);

/**
 * A library without the methods that nothing in it mentions, nor could ask for by a name in a string: see `namesWithin`.
 *
 * @returns {string}
 */
export function withoutUnusedMembers(source, api) {
  const own = new Set(namesWithin(source, api));
  const mentions = new Map();
  const methods = [];
  const visit = (node) => {
    if (ts.isIdentifier(node)) mentions.set(node.text, (mentions.get(node.text) ?? 0) + 1);
    if (ts.isMethodDeclaration(node) && own.has(nameOf(node))) methods.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('library.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  const unused = methods.filter((method) => mentions.get(nameOf(method)) === 1);
  if (unused.length === 0) return source;
  const left = unused.reduceRight((text, node) => text.slice(0, node.getStart()) + text.slice(node.getEnd()), source);
  return withoutUnusedMembers(left, api);
}

/**
 * The names that only a library's own classes use for their methods and fields: not those of `api`, of
 * built-in objects, of object literals and destructuring (which hold options and tables), those written in a string
 * anywhere, nor members of the classes that templates reach by name (they extend `Drop`).
 *
 * @returns {string[]}
 */
export function namesWithin(source, api) {
  const file = ts.createSourceFile('library.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const own = new Set();
  const open = new Set(api);
  const visit = (node) => {
    if (ts.isClassLike(node)) {
      const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText();
      const names = parent?.endsWith('Drop') || node.name?.text.endsWith('Drop') ? open : own;
      for (const { name } of node.members) if (name) names.add(name.getText());
    } else if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
      if (node.left.expression.kind === ts.SyntaxKind.ThisKeyword) own.add(node.left.name.text);
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      for (const word of node.text.match(/[\w$]+/g) ?? []) open.add(word);
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      open.add(node.name.getText());
    } else if (ts.isBindingElement(node)) {
      open.add((node.propertyName ?? node.name).getText());
    } else if (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent)) {
      open.add(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return shortenable([...own].filter((name) => !open.has(name)));
}

/**
 * The names that a library's own types declare private.
 *
 * @returns {string[]}
 */
export function privateNames(declarations) {
  return shortenable([...declarations.matchAll(/^ +private (\w+)/gm)].map(([, name]) => name));
}

function shortenable(names) {
  return names.filter((name) => /^\w{3,}$/.test(name) && !builtIn.has(name));
}

/**
 * A pattern of these names alone.
 *
 * @param {string[]} names
 */
export function patternOf(names) {
  if (names.length === 0) throw new Error('no names to shorten');
  return new RegExp(`^(?:${names.join('|')})$`);
}
