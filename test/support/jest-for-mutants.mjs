import jest from '../../jest.config.mjs';

const [inOneZone] = jest.projects;

/** How the mutation check runs the tests of the rules: from their sources, in one zone, without building the plugin. */
export default {
  ...inOneZone,
  rootDir: '../..',
  roots: ['<rootDir>/src/domain', '<rootDir>/src/text', '<rootDir>/src/notes', '<rootDir>/test/support'],
  testMatch: ['<rootDir>/src/{domain,text}/**/*.test.ts'],
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  setupFiles: ['<rootDir>/test/support/few-property-runs.mjs'],
};
