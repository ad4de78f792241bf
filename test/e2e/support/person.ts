import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { DueList } from './due-list';

/** What the page offers to tests; see `host/playground/page/playground-api.ts`. */
interface PlaygroundWindow {
  readonly playground: {
    readonly networkAttempts: readonly { readonly url: string }[];
    readonly errors: readonly unknown[];
    flush(): Promise<void>;
    lookOutside(): Promise<void>;
    setNow(local: string | null): void;
    readonly app: {
      readonly vault: {
        create(path: string, text: string): Promise<unknown>;
        createFolder(path: string): Promise<unknown>;
        getFileByPath(path: string): unknown;
        getAbstractFileByPath(path: string): unknown;
      };
      readonly workspace: { getLeaf(newLeaf: boolean): { openFile(file: unknown): Promise<void> } };
    };
  };
}

/** Somebody at the page. Methods are what a person does; nothing waits for a time, only for what is on the screen. */
export class Person {
  /** What went wrong in the page without a test asking: uncaught errors, console errors, refused requests. */
  readonly problems: string[] = [];

  constructor(
    readonly page: Page,
    private readonly vaultDir: string,
    allowErrors: boolean,
  ) {
    page.setDefaultTimeout(10_000);
    if (allowErrors) return;
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`);
    });
  }

  async arrive(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForSelector('body[data-ready="true"]');
  }

  /** Comes back after closing the page. */
  async reload(): Promise<void> {
    await this.settle();
    await this.page.reload();
    await this.page.waitForSelector('body[data-ready="true"]');
  }

  /** Waits until what was typed is saved and nothing is left to do. */
  async settle(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as PlaygroundWindow).playground.flush());
  }

  get noteText(): Locator {
    return this.page.getByRole('textbox', { name: 'Note' }).locator('visible=true');
  }

  /** Opens a note from the file list. */
  async openNote(path: string): Promise<void> {
    const row = this.page.locator(`.nav-files-container [data-path=${JSON.stringify(path)}]`);
    if (await row.isVisible()) await row.click();
    else
      await this.page.evaluate(async (wanted) => {
        const { vault, workspace } = (window as unknown as PlaygroundWindow).playground.app;
        await workspace.getLeaf(false).openFile(vault.getFileByPath(wanted));
      }, path);
    const name = (path.split('/').pop() ?? path).replace(/\.md$/, '');
    await this.page.locator('.mod-root .workspace-tab-header.is-active', { hasText: name }).waitFor();
  }

  /** Makes a note and writes it in the editor. */
  async writeNote(path: string, text: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const { vault } = (window as unknown as PlaygroundWindow).playground.app;
      const folder = wanted.slice(0, Math.max(0, wanted.lastIndexOf('/')));
      if (folder && !vault.getAbstractFileByPath(folder)) await vault.createFolder(folder);
      await vault.create(wanted, '');
    }, path);
    await this.openNote(path);
    await this.noteText.click();
    await this.page.keyboard.insertText(text);
    await this.settle();
  }

  /** Types at the end of the open note. */
  async typeAtEnd(text: string): Promise<void> {
    await this.noteText.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** The commands that the palette offers for what is typed. */
  async findCommands(query: string): Promise<string[]> {
    await this.page.keyboard.press('Control+p');
    await this.page.getByPlaceholder('Select a command…').fill(query);
    const found = await this.page.locator('.prompt .suggestion-title').allTextContents();
    await this.page.keyboard.press('Escape');
    return found;
  }

  /** Runs a command from the palette, by keyboard. */
  async runCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.getByPlaceholder('Select a command…').fill(name);
    await this.page.locator('.prompt .suggestion-item.is-selected', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  notice(text: string | RegExp): Locator {
    return this.page.locator('.notice', { hasText: text });
  }

  get modal(): Locator {
    return this.page.locator('.modal-container .modal');
  }

  /** Picks an entry of a suggester by typing, by keyboard. */
  async chooseSuggestion(query: string): Promise<void> {
    await this.page.locator('.prompt-input').fill(query);
    await this.page.locator('.suggestion-item.is-selected').waitFor();
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  /** Opens a context menu and picks an entry. */
  async chooseFromMenu(target: Locator, title: string): Promise<void> {
    await target.click({ button: 'right' });
    await this.page.locator('.menu .menu-item', { hasText: title }).click();
  }

  /** Opens the settings window at the plugin's tab. */
  async openSettings(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Open settings' }).click();
    await this.page.locator('.mod-settings .vertical-tab-content').waitFor();
    return this.page.locator('.mod-settings');
  }

  settingRow(name: string): Locator {
    return this.page.locator('.setting-item', { has: this.page.locator('.setting-item-name', { hasText: name }) });
  }

  /** Opens the list of follow-ups due in the right sidebar. */
  async openDueList(): Promise<DueList> {
    await this.runCommand('Open follow-ups due');
    return new DueList(this.page);
  }

  /** Sets the page's clock, as if time had passed or the machine had slept. */
  async setNow(local: string): Promise<void> {
    await this.page.evaluate((time) => (window as unknown as PlaygroundWindow).playground.setNow(time), local);
    await this.settle();
  }

  /** Somebody else (sync, another editor) writes a file, and the page has noticed. */
  async changeOutside(path: string, text: string | null): Promise<void> {
    await this.writeOutside(path, text);
    await this.page.evaluate(() => (window as unknown as PlaygroundWindow).playground.lookOutside());
  }

  /** As `changeOutside`, but the page is left to find out by itself. */
  async writeOutside(path: string, text: string | null): Promise<void> {
    if (text === null) await rm(join(this.vaultDir, path));
    else await writeFile(join(this.vaultDir, path), text);
  }

  readFile(path: string): Promise<string> {
    return readFile(join(this.vaultDir, path), 'utf8');
  }

  /** Waits until a file on disk contains this. */
  async untilFileContains(path: string, wanted: string): Promise<void> {
    const deadline = performance.now() + 10_000;
    for (let found = ''; !found.includes(wanted); found = await this.readFile(path).catch(() => '')) {
      if (performance.now() > deadline) throw new Error(`${path} reads ${JSON.stringify(found)}`);
      await setImmediate();
    }
  }

  /** Notes on disk, sorted; hidden folders left out. */
  async notesOnDisk(folder = ''): Promise<string[]> {
    const entries = await readdir(join(this.vaultDir, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.vaultDir.length + 1));
    return paths.filter((path) => !path.startsWith('.')).sort();
  }

  /** Addresses that the plugin tried to reach; all of them were refused. */
  networkAttempts(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as PlaygroundWindow).playground.networkAttempts.map(({ url }) => url),
    );
  }
}
