import { SuggestModal } from 'obsidian';
import { setStatus } from '../actions/set-status';
import { fold } from '../domain/fold';
import type { Status } from '../domain/status';
import { statuses } from '../domain/status';
import { interfaceText } from '../text/interface';
import type { PluginContext } from './plugin-context';

/** Asks for the status of the application that an interview belongs to, and records the answer. */
export function chooseStatus(context: PluginContext, interviewPath: string): void {
  new StatusModal(context.app, (status) => void setStatus(context, interviewPath, status)).open();
}

class StatusModal extends SuggestModal<Status> {
  readonly #choose: (status: Status) => void;

  constructor(app: PluginContext['app'], choose: (status: Status) => void) {
    super(app);
    this.#choose = choose;
    this.setPlaceholder(interfaceText.statusChoice);
  }

  override getSuggestions(query: string): Status[] {
    return statuses.filter((status) => status.includes(fold(query)));
  }

  override renderSuggestion(status: Status, el: HTMLElement): void {
    el.setText(interfaceText.statuses[status]);
  }

  override onChooseSuggestion(status: Status): void {
    this.#choose(status);
  }
}
