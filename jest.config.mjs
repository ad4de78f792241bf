/** Tests run from the TypeScript sources; those under test/ that use a host run the built main.js, made by the global setup. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/host'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/test/support/esbuild-transform.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(preact)/)'],
  moduleNameMapper: {
    // The same replacement as in the build: gray-matter without its evaluating engines.
    '^\\./lib/engines$': '<rootDir>/test/support/no-engines.cjs',
    '^\\./engines$': '<rootDir>/test/support/no-engines.cjs',
  },
  globalSetup: '<rootDir>/test/support/build-plugin.mjs',
  errorOnDeprecated: true,
};
