const shared = {
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/test/support/esbuild-transform.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(preact)/)'],
  moduleNameMapper: {
    // The libraries of which the build ships a part: tests run the same part.
    '^liquidjs$': '<rootDir>/build/libraries/liquidjs.cjs',
    '^chrono-node/en$': '<rootDir>/build/libraries/chrono-node-en.cjs',
    '^gray-matter$': '<rootDir>/build/libraries/gray-matter.cjs',
    '^(d3-scale|d3-time)$': '<rootDir>/build/libraries/$1.cjs',
    '^ical-generator$': '<rootDir>/build/libraries/ical-generator.cjs',
  },
};

/** Zones ahead of and behind UTC, with and without daylight saving, half hours and both hemispheres. */
const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];

/**
 * The rules, readers and letters are pure and run from their sources, once in every zone. What stands under test/ runs
 * the built main.js in a host.
 */
export default {
  globalSetup: '<rootDir>/test/support/build-plugin.mjs',
  errorOnDeprecated: true,
  // Left to itself jest spares one core: where there are two, as in CI, that makes every test wait for all others.
  maxWorkers: '100%',
  // Tests of the built plugin open whole vaults; on a busy machine that takes its time.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  projects: [
    ...zones.map((zone) => ({
      ...shared,
      displayName: zone,
      testMatch: ['<rootDir>/src/**/*.test.ts'],
      testEnvironment: '<rootDir>/test/support/zone-environment.mjs',
      testEnvironmentOptions: { zone },
    })),
    {
      ...shared,
      displayName: 'hosts',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testEnvironment: 'node',
    },
  ],
};
