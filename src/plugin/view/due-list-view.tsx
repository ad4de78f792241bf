import type { IconName, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView, Platform } from 'obsidian';
import { render } from 'preact';
import { given } from '../../domain/given';
import { interfaceText } from '../../text/interface';
import type { ListOptions, PluginContext } from '../plugin-context';
import { DueList } from './due-list';
import type { ListChoices } from './list-items';
import { sectionKey } from './list-items';
import { dueListViewType } from './view-type';

/** The due list in a leaf of the app, which keeps what the person folded away and how they group it. */
export class DueListView extends ItemView {
  override icon: IconName = 'mail-check';
  override navigation = false;
  readonly #context: PluginContext;
  #choices: ListChoices;
  /** The grouping that the settings last named. */
  #usualGroupBy: ListChoices['groupBy'];
  #goTo: { readonly key: string } | null = null;
  #isOpen = false;

  constructor(leaf: WorkspaceLeaf, context: PluginContext) {
    super(leaf);
    this.#context = context;
    this.#usualGroupBy = context.settings().list.groupBy;
    this.#choices = { filter: '', groupBy: this.#usualGroupBy, folded: new Set() };
  }

  override getViewType(): string {
    return dueListViewType;
  }

  override getDisplayText(): string {
    return interfaceText.list.title;
  }

  override getState(): Record<string, unknown> {
    const { groupBy, folded } = this.#choices;
    return { ...super.getState(), groupBy, folded: [...folded] };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { groupBy, folded } = readState(state);
    this.#show({
      ...this.#choices,
      ...given({ groupBy }),
      ...(folded === undefined ? {} : { folded: new Set(folded) }),
    });
  }

  /** Puts the focus into the list, at a section or on what a filter leaves where these are named. */
  goTo({ section, filter = '' }: ListOptions): void {
    if (section === undefined && filter === '') {
      // Nobody types on a phone: the list opens at its top, without a ring around the first heading.
      if (!Platform.isPhone) this.contentEl.querySelector<HTMLElement>('[data-key][tabindex="0"]')?.focus();
      return;
    }
    const key = section === undefined ? '' : sectionKey(section);
    const folded = new Set([...this.#choices.folded].filter((other) => other !== key));
    this.#goTo = { key };
    this.#choose({ filter, groupBy: 'section', folded });
    this.#goTo = null;
  }

  protected override onOpen(): Promise<void> {
    this.#isOpen = true;
    this.contentEl.addClass('interview-follow-up-view');
    this.#render();
    this.register(this.contentEl.onWindowMigrated(() => this.#renderAnew()));
    this.register(this.#context.onSettingsChange(() => this.#followSettings()));
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#isOpen = false;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** A grouping that is newly set counts at once, whatever was chosen in the list before. */
  #followSettings(): void {
    const { groupBy } = this.#context.settings().list;
    if (groupBy === this.#usualGroupBy) return;
    this.#usualGroupBy = groupBy;
    this.#choose({ ...this.#choices, groupBy });
  }

  #choose(choices: ListChoices): void {
    const { folded, groupBy } = this.#choices;
    this.#show(choices);
    if (choices.folded !== folded || choices.groupBy !== groupBy) void this.app.workspace.requestSaveLayout();
  }

  #show(choices: ListChoices): void {
    this.#choices = choices;
    if (this.#isOpen) this.#render();
  }

  /** In another window, what the list hears of focus and size has to come from there. */
  #renderAnew(): void {
    render(null, this.contentEl);
    this.#render();
  }

  #render(): void {
    render(
      <DueList
        context={this.#context}
        choices={this.#choices}
        onChoices={(choices) => this.#choose(choices)}
        hoverParent={this.leaf}
        goTo={this.#goTo}
      />,
      this.contentEl,
    );
  }
}

/** What a workspace stored of a view; nothing in it is trusted. */
function readState(state: unknown): { readonly groupBy?: ListChoices['groupBy']; readonly folded?: readonly string[] } {
  if (typeof state !== 'object' || state === null) return {};
  const groupBy = 'groupBy' in state ? state.groupBy : undefined;
  const folded = 'folded' in state ? state.folded : undefined;
  return {
    ...(groupBy === 'section' || groupBy === 'company' ? { groupBy } : {}),
    ...(Array.isArray(folded) ? { folded: folded.filter((key) => typeof key === 'string') } : {}),
  };
}
