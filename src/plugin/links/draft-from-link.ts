import { ConfirmationModal } from 'obsidian';
import { draftMessage } from '../../actions/draft-message';
import { openNote } from '../../actions/open-note';
import type { MessageWish, WeighedLetters } from '../../actions/letters/weigh-letters';
import { weighLetters } from '../../actions/letters/weigh-letters';
import { given } from '../../domain/given';
import { baseNameOf } from '../../domain/reference';
import { draftableKinds } from '../../drafts/letter-kinds';
import { interfaceText } from '../../text/interface';
import { linkText } from '../../text/link-text';
import { notices } from '../../text/notices';
import { followUpTitle } from '../../text/titles';
import type { WrittenArguments } from '../answers';
import { notePath } from '../cli/note-path';
import { pathFromNowOn } from '../path-from-now-on';
import type { PluginContext } from '../plugin-context';
import { onLatestText } from '../plugin-context';

/**
 * Opens the note that a link names and asks whether the letters that it asks for are to be drafted: a page on the web must
 * not be able to write into a vault by itself. Letters that a contact policy speaks against cannot be had by a link.
 */
export async function draftFromLink(context: PluginContext, written: WrittenArguments): Promise<void> {
  const { announcer, index } = context;
  const { file = '', kind: wanted = 'thank-you', person, what } = written;
  const refuse = (reason: string): void => announcer.announce(linkText.notUnderstood(reason));
  const kind = draftableKinds.find((known) => known === wanted);
  if (kind === undefined) return refuse(interfaceText.cli.unknownValue('kind', wanted, draftableKinds));
  await index.whenReady();
  const path = notePath(context, file);
  if (path === null) return refuse(interfaceText.cli.noNote(file));
  const interview = index.interviewAt(path);
  if (interview === undefined) return refuse(notices.notAnInterview(baseNameOf(path)));
  await openNote(context, path);
  const wish: MessageWish = {
    kind,
    ...(person === undefined ? {} : { people: [person] }),
    ...given({ what }),
  };
  const letters = weighLetters(context, interview, wish);
  if (letters.missing.length > 0) {
    ask(context, path, wish, letters);
    return;
  }
  const [existing] = letters.existing;
  if (existing !== undefined) return openNote(context, existing.draft.path);
  announcer.announce(reasonsIn(letters).join('\n') || linkText.nothingToDraft);
}

const reasonsIn = ({ objections, impossible }: WeighedLetters): readonly string[] =>
  [...objections, ...impossible].map(({ person, reason }) => linkText.notFor(person, reason));

/** The question that is open; a link that comes meanwhile takes its place, so that a page cannot pile them up. */
let question: ConfirmationModal | undefined;

function ask(context: PluginContext, path: string, wish: MessageWish, letters: WeighedLetters): void {
  question?.close();
  question = new LinkModal(context, path, wish, letters);
  question.open();
}

/** More lines than this say no more. */
const mostLines = 12;

/** Names the letters that a link asks for, and asks whether to draft them; to leave it is the first button. */
class LinkModal extends ConfirmationModal {
  constructor(context: PluginContext, path: string, wish: MessageWish, letters: WeighedLetters) {
    super(context.app);
    const { missing, existing, interview } = letters;
    this.setTitle(linkText.ask(missing.length));
    this.contentEl.createEl('p', { text: linkText.wanted(baseNameOf(path)) });
    const pathNow = pathFromNowOn(context, path);
    const list = this.contentEl.createEl('ul');
    for (const { person, what } of missing.slice(0, mostLines)) {
      const title = followUpTitle({
        kind: wish.kind,
        ...(person.text === '' ? {} : { person }),
        ...given({ company: interview.company?.text, what }),
      });
      list.createEl('li').createEl('bdi', { text: title });
    }
    const rest = missing.length - mostLines;
    if (rest > 0) list.createEl('li', { text: linkText.more(rest) });
    const notes = [
      ...(existing.length === 0 ? [] : [linkText.alreadyThere(existing.map(({ person }) => person.text))]),
      ...reasonsIn(letters),
    ];
    for (const text of notes.slice(0, mostLines)) this.contentEl.createEl('p', { text });
    this.addButton((button) =>
      button
        .setButtonText(linkText.draft(missing.length))
        .setCta()
        .onClick(() => void onLatestText(context, () => draftMessage(context, pathNow(), wish))),
    );
    this.addButton((button) => button.setButtonText(linkText.cancel).setCancel().setInitialFocus());
  }
}
