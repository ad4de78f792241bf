import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * What the compiler says, strictly, against some files.
 * @param files paths, or texts by the path at which each is taken to stand
 * @param libraries what the language brings, e.g. `es2022`
 */
export function typescriptErrors(
  files: readonly string[] | Readonly<Record<string, string>>,
  libraries: readonly string[],
): readonly string[] {
  const paths = Array.isArray(files) ? files : Object.keys(files);
  const texts = new Map(
    Array.isArray(files) ? [] : Object.entries(files).map(([path, text]) => [slashed(path), text] as const),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: libraries.map((name) => `lib.${name}.d.ts`),
  };
  const usual = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (path) => texts.has(path) || usual.fileExists(path),
    readFile: (path) => texts.get(path) ?? usual.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined ? usual.getSourceFile(path, version) : ts.createSourceFile(path, text, version);
    },
  };
  const program = ts.createProgram(paths.map(slashed), options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const slashed = (path: string): string => resolve(path).replaceAll('\\', '/');
