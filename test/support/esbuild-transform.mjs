import { transformSync } from 'esbuild';

/** A jest transform in a few lines: TypeScript and modules to CommonJS, with source maps for stack traces. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: path,
      sourcemap: 'both',
      sourcesContent: false,
      supported: { 'dynamic-import': false },
    });
    return { code, map };
  },
};
