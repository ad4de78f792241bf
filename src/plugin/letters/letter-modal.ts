import { ConfirmationModal, setIcon } from 'obsidian';
import { baseNameOf } from '../../domain/reference';
import type { Finding } from '../../text/findings';
import { findingText } from '../../text/findings';
import { letterText } from '../../text/letter-text';
import type { PluginContext } from '../plugin-context';
import { goToFinding } from './go-to-finding';

const icons: Readonly<Record<Finding['severity'], string>> = { error: 'alert-circle', warning: 'info' };

/** A letter about to go out: what the check finds in it and how it may go. */
interface LetterToSend {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Ways to hand it over, the likeliest first. */
  readonly ways: readonly { readonly label: string; readonly run: () => Promise<void> }[];
  /** In place of how many things there are to check. */
  readonly title?: string;
}

/**
 * Shows what the check finds in a letter, each finding leading to its line in the note, and offers the ways to hand it
 * over. With something to mend, going back to the letter is what Enter does.
 */
export class LetterModal extends ConfirmationModal {
  constructor(context: PluginContext, { path, findings, ways, title }: LetterToSend) {
    super(context.app);
    this.setTitle(title ?? letterText.toCheck(findings.length));
    this.addClass('interview-follow-up-letter');
    this.contentEl.createEl('p', { cls: 'interview-follow-up-modal-note', text: baseNameOf(path) });
    if (title !== undefined) {
      const state = findings.length === 0 ? letterText.nothingToFix : `${letterText.toCheck(findings.length)}:`;
      this.contentEl.createEl('p', { text: state });
    }
    if (findings.length > 0) this.#showFindings(context, path, findings);
    for (const [place, { label, run }] of ways.entries()) {
      this.addButton((button) => {
        button.setButtonText(label).onClick(() => void run());
        if (place === 0 && findings.length === 0) button.setCta().setInitialFocus();
      });
    }
    this.addButton((button) => {
      button.setButtonText(ways.length === 0 ? letterText.close : letterText.keepEditing);
      if (findings.length > 0) button.setCta().setInitialFocus();
      else button.setCancel();
    });
  }

  #showFindings(context: PluginContext, path: string, findings: readonly Finding[]): void {
    const list = this.contentEl.createEl('ul', 'interview-follow-up-findings');
    for (const finding of findings) {
      const item = list.createEl('li', 'interview-follow-up-finding');
      const icon = item.createSpan({
        cls: 'interview-follow-up-icon',
        attr: {
          role: 'img',
          'aria-label': letterText.severities[finding.severity],
          'data-severity': finding.severity,
        },
      });
      setIcon(icon, icons[finding.severity]);
      item.createSpan({ cls: 'interview-follow-up-finding-text' }).createEl('bdi', { text: findingText(finding) });
      item
        .createEl('button', {
          cls: 'interview-follow-up-finding-line',
          text: letterText.line(finding.line),
          attr: { type: 'button', 'aria-label': letterText.goTo(finding.line) },
        })
        .addEventListener('click', () => {
          this.shouldRestoreSelection = false;
          this.close();
          void goToFinding(context, path, finding);
        });
    }
  }
}
