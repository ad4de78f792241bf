import { MarkdownView } from './file-views';
import type { View, ViewLeaf } from './view';

/** Makes the view of a leaf. */
export type ViewCreator = (leaf: ViewLeaf) => View;

/** Which views there are and which kinds of files they open. */
export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>([['markdown', (leaf) => new MarkdownView(leaf)]]);
  private readonly extensions = new Map<string, string>([['md', 'markdown']]);

  add(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
  }

  remove(type: string): void {
    this.creators.delete(type);
  }

  creatorOf(type: string): ViewCreator | undefined {
    return this.creators.get(type);
  }

  addExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.extensions.set(extension, type);
  }

  /** The view type that opens files of an extension; an empty tab where none does. */
  typeFor(extension: string): string {
    return this.extensions.get(extension) ?? 'empty';
  }
}
