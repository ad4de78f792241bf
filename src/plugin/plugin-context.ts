import type { App } from 'obsidian';
import type { ActionContext } from '../actions/context';
import type { Section } from '../domain/follow-up';
import { saveOpenEditors } from './ports/open-editors';
import type { LetterMarks } from './letters/letter-marks';
import type { LiveAgenda } from './live-agenda';

/** What the commands, menus and views of the plugin reach: what actions may do, and the app around it. */
export interface PluginContext extends ActionContext {
  readonly app: App;
  readonly live: LiveAgenda;
  readonly letterMarks: LetterMarks;
  /** Calls the listener after every change of settings; answers how to stop that. */
  onSettingsChange(listener: () => void): () => void;
  /** Opens the due list and puts the focus there. */
  openList(options?: ListOptions): Promise<void>;
}

/** What is to be seen in a list that opens. */
export interface ListOptions {
  /** Unfolds this section and goes to it. */
  readonly section?: Section;
  /** What the filter is set to. */
  readonly filter?: string;
}

/**
 * Runs what works on the text of notes, after what is still being typed in them has been saved: nobody waits two
 * seconds before running a command. Words that cannot be saved stay in their editor, which tries again.
 */
export async function onLatestText<Result>({ app }: PluginContext, work: () => Promise<Result>): Promise<Result> {
  await saveOpenEditors(app).catch(() => undefined);
  return work();
}
