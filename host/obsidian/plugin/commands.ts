import type { Command, MarkdownView } from 'obsidian';
import { reportLater } from '../base/events';

interface CommandApp {
  readonly workspace: { readonly activeEditor: { readonly editor: unknown } | null };
}

/**
 * `app.commands`, which the mocks do not have: commands by their full id, offered only where their check callback says
 * so, and editor commands only while a note is being edited.
 */
export class Commands {
  readonly commands: Record<string, Command> = {};
  /** What commands returned and has not settled yet. */
  readonly running = new Set<Promise<unknown>>();

  constructor(private readonly app: CommandApp) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** The commands that the palette would offer now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.attempt(command, true));
  }

  isAvailable(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.attempt(command, true);
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command ? this.executeCommand(command) : false;
  }

  executeCommand(command: Command): boolean {
    return this.attempt(command, true) && this.attempt(command, false);
  }

  private attempt(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor as unknown as MarkdownView | null;
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    try {
      if (editorCheckCallback)
        return view !== null && answer(editorCheckCallback(checking, view.editor, view), checking);
      if (editorCallback) return view !== null && (checking || this.track(editorCallback(view.editor, view)));
      if (checkCallback) return answer(checkCallback(checking), checking);
      if (callback) return checking || this.track(callback());
    } catch (error) {
      reportLater(error);
    }
    return false;
  }

  private track(result: unknown): true {
    if (result instanceof Promise) {
      const running = result.catch(reportLater).finally(() => this.running.delete(running));
      this.running.add(running);
    }
    return true;
  }
}

/** While checking, only a yes is a yes; when run, everything but a no is. */
function answer(result: boolean | void, checking: boolean): boolean {
  return checking ? result === true : result !== false;
}
