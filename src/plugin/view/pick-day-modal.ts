import { Modal, Setting } from 'obsidian';
import type { Day } from '../../domain/day';
import { addDays, dayOf, isDay } from '../../domain/day';
import { interfaceText } from '../../text/interface';
import { addFormButtons } from '../form-buttons';
import type { PluginContext } from '../plugin-context';

const { snooze } = interfaceText;

/** Asks for a day after today. */
export class PickDayModal extends Modal {
  readonly #tomorrow: Day;
  readonly #choose: (day: Day) => void;

  constructor({ app, clock }: PluginContext, choose: (day: Day) => void) {
    super(app);
    this.#tomorrow = addDays(dayOf(clock.now()), 1);
    this.#choose = choose;
  }

  override onOpen(): void {
    this.setTitle(snooze.pickTitle);
    const form = this.contentEl.createEl('form');
    const field = new Setting(form).setName(snooze.day);
    const input = field.controlEl.createEl('input', {
      type: 'date',
      value: this.#tomorrow,
      attr: { min: this.#tomorrow, required: 'true', 'aria-label': snooze.day },
    });
    addFormButtons(form, snooze.confirm, snooze.cancel, () => this.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!isDay(input.value) || input.value < this.#tomorrow) return;
      this.close();
      this.#choose(input.value);
    });
    input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
