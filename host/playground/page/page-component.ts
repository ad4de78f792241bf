import type { View, WorkspaceLeaf } from 'obsidian';
import type { HostApp } from './obsidian';

const { Component } = ObsidianHost.obsidian;

/** Owns what the page itself renders, as a core plugin would in the app. */
export class PageComponent extends Component {
  constructor(private readonly app: HostApp) {
    super();
    this.load();
  }

  registerExplorer(create: (leaf: WorkspaceLeaf) => View): void {
    const workspace = this.app.workspace as unknown as {
      registerView(type: string, create: (leaf: WorkspaceLeaf) => View): void;
    };
    workspace.registerView('file-explorer', create);
  }
}
