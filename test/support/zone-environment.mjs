import { TestEnvironment } from 'jest-environment-node';

/**
 * Runs a test file in the time zone that its project names. The zone belongs to the process, not to the sandbox, so it
 * is set here, outside: dates inside follow at once.
 */
export default class ZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    // For a person who travels while the app runs.
    this.global.travelTo = (zone) => void (process.env.TZ = zone);
  }
}
