import { TestEnvironment } from 'jest-environment-node';
import { JSDOM } from 'jsdom';

/** Runs a test file inside a jsdom window, as the host's parts run inside the app's; what Node adds comes along. */
export default class JsdomEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.dom = new JSDOM('<!doctype html><body></body>', {
      url: 'http://localhost/',
      runScripts: 'outside-only',
      pretendToBeVisual: true,
    });
    const { window } = this.dom;
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(this.global))) {
      if (!(name in window)) Object.defineProperty(window, name, property);
    }
    window.global = window;
    this.global = window;
    // Fake timers have to fake the window's.
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: window });
  }

  getVmContext() {
    return this.dom?.getInternalVMContext() ?? null;
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    this.dom.window.close();
    this.dom = undefined;
    this.global = {};
    await super.teardown();
  }
}
