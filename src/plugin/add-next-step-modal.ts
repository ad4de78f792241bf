import { Modal } from 'obsidian';
import { createElement, render } from 'preact';
import { addPromisedStep } from '../actions/add-next-step';
import type { Interview } from '../domain/interview';
import { addStepText } from '../text/add-step-text';
import { AddStepForm } from './add-step-form';
import { pathFromNowOn } from './path-from-now-on';
import type { PluginContext } from './plugin-context';
import { onLatestText } from './plugin-context';

/** Asks in one line what was promised in an interview, and writes it into the note. */
class AddNextStepModal extends Modal {
  readonly #context: PluginContext;
  readonly #interview: Interview;

  constructor(context: PluginContext, interview: Interview) {
    super(context.app);
    this.#context = context;
    this.#interview = interview;
  }

  override onOpen(): void {
    const context = this.#context;
    const interview = this.#interview;
    const pathNow = pathFromNowOn(context, interview.path);
    this.setTitle(addStepText.title);
    this.modalEl.addClass('interview-follow-up-add-step');
    const form = createElement(AddStepForm, {
      context,
      interview,
      onCancel: () => this.close(),
      onAdd: (step) => {
        this.close();
        void addPromisedStep(context, pathNow(), step);
      },
    });
    render(form, this.contentEl);
    this.contentEl.querySelector('input')?.focus();
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}

/** Asks for a promised step of the interview at a path, once what is being typed there is known. */
export async function askNextStep(context: PluginContext, path: string): Promise<void> {
  const interview = await onLatestText(context, () => Promise.resolve(context.index.interviewAt(path)));
  if (interview !== undefined) new AddNextStepModal(context, interview).open();
}
