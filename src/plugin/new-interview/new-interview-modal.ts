import { MarkdownView, Modal } from 'obsidian';
import { createElement, render } from 'preact';
import type { CreatedNote, InterviewTemplate } from '../../actions/new-interview';
import { createInterview, interviewTemplate } from '../../actions/new-interview';
import { openNote } from '../../actions/open-note';
import { dayOf } from '../../domain/day';
import type { TypedInterview } from '../../notes/compose-interview';
import { newInterviewText } from '../../text/new-interview-text';
import type { PluginContext } from '../plugin-context';
import { NewInterviewForm } from './new-interview-form';

/** Asks what is known of an interview, and makes its note. */
class NewInterviewModal extends Modal {
  readonly #context: PluginContext;
  readonly #template: InterviewTemplate;
  readonly #start: TypedInterview;
  #isCreating = false;

  constructor(context: PluginContext, template: InterviewTemplate, start: TypedInterview) {
    super(context.app);
    this.#context = context;
    this.#template = template;
    this.#start = start;
  }

  override onOpen(): void {
    this.setTitle(newInterviewText.title);
    this.modalEl.addClass('interview-follow-up-wide-modal');
    const form = createElement(NewInterviewForm, {
      context: this.#context,
      template: this.#template,
      start: this.#start,
      onCancel: () => this.close(),
      onCreate: (typed) => void this.#create(typed),
    });
    render(form, this.contentEl);
    this.contentEl.querySelector('input')?.focus();
  }

  override onClose(): void {
    render(null, this.contentEl);
  }

  /** The form stays until the note is there: what was typed is not lost where the note cannot be made. */
  async #create(typed: TypedInterview): Promise<void> {
    if (this.#isCreating) return;
    this.#isCreating = true;
    const created = await createInterview(this.#context, typed, this.#template);
    this.#isCreating = false;
    if (created === null) return;
    await openNote(this.#context, created.path);
    this.close();
    startWriting(this.#context, created);
  }
}

/**
 * Opens the form for a new interview note, on today's day.
 * @param known what is known already, as from a link that opens the form
 */
export async function askNewInterview(context: PluginContext, known: Partial<TypedInterview> = {}): Promise<void> {
  const template = await interviewTemplate(context);
  new NewInterviewModal(context, template, {
    date: dayOf(context.clock.now()),
    time: '',
    duration: '',
    company: '',
    role: '',
    stage: '',
    interviewers: [{ name: '', email: '' }],
    contact: { name: '', email: '' },
    nextSteps: [],
    ...known,
  }).open();
}

/** Puts the cursor behind the first empty bullet. */
function startWriting({ app }: PluginContext, { path, line }: CreatedNote): void {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (view === null || view.file?.path !== path) return;
  view.editor.setCursor({ line, ch: view.editor.getLine(line).length });
  view.editor.focus();
}
