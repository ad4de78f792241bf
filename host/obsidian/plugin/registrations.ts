import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  HoverLinkSource,
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  ObsidianProtocolHandler,
} from 'obsidian';

/** What renders a fenced block of one language. */
export type CodeBlockProcessor = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;

/** A command on the command line of the app. */
export interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** Everything plugins have registered with the app, by the name under which the app finds it again. */
export class Registrations {
  readonly codeBlocks = new NamedRegistry<CodeBlockProcessor>('code block language');
  readonly basesViews = new NamedRegistry<BasesViewRegistration>('Bases view');
  readonly cliCommands = new NamedRegistry<CliCommand>('CLI command');
  readonly uriActions = new NamedRegistry<ObsidianProtocolHandler>('URI action');
  readonly hoverSources = new NamedRegistry<HoverLinkSource>('hover link source');
  readonly postProcessors = new Set<MarkdownPostProcessor>();
  readonly editorExtensions = new Set<unknown>();
  /** Whether the core plugin Bases is switched on. */
  basesEnabled = true;
}

/** Names that may be taken once; taking one twice throws, as in the app. */
class NamedRegistry<T> {
  private readonly entries = new Map<string, T>();

  constructor(private readonly what: string) {}

  /** Returns what takes the name back. */
  add(name: string, value: T): () => void {
    if (this.entries.has(name)) throw new Error(`The ${this.what} "${name}" is already registered.`);
    this.entries.set(name, value);
    return () => this.entries.delete(name);
  }

  get(name: string): T | undefined {
    return this.entries.get(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }
}
