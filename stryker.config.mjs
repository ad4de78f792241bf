/**
 * Mutation check of the rules: `npm run mutate`, by hand and before a release. A mutant is a small fault put into
 * src/domain; the score is the share of faults that a test notices, and 85 % of them have to be.
 */
export default {
  mutate: ['src/domain/**/*.ts', '!**/*.test.ts'],
  testRunner: 'jest',
  jest: { configFile: 'test/support/jest-for-mutants.mjs' },
  coverageAnalysis: 'perTest',
  timeoutMS: 20_000,
  // Tables of defaults are made once, before any test could tell one mutant from another.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: 'build/mutation/sandbox',
  htmlReporter: { fileName: 'build/mutation/report.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  ignorePatterns: ['build', 'main.js', 'docs', 'test/vault', 'test/expected'],
};
