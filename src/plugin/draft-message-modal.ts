import { ConfirmationModal } from 'obsidian';
import { draftMessage } from '../actions/draft-message';
import type { MessageChoice } from '../actions/letters/message-choices';
import { messageChoices } from '../actions/letters/message-choices';
import type { MessageWish } from '../actions/letters/weigh-letters';
import { weighLetters } from '../actions/letters/weigh-letters';
import { given } from '../domain/given';
import type { Interview } from '../domain/interview';
import type { Person } from '../domain/person';
import { draftingText } from '../text/drafting-text';
import { namesInARow } from '../text/listed';
import { followUpTitle } from '../text/titles';
import { whyText } from '../text/why';
import type { Offer } from './choice-modal';
import { ChoiceModal } from './choice-modal';
import { pathFromNowOn } from './path-from-now-on';
import type { PluginContext } from './plugin-context';
import { onLatestText } from './plugin-context';

/** Asks which message to draft for an interview, then to whom, and drafts it; what speaks against it is asked about. */
export function chooseMessage(context: PluginContext, interviewPath: string): void {
  const interview = context.index.interviewAt(interviewPath);
  if (interview === undefined) return;
  const choices = messageChoices(context, interview);
  if (choices.length === 0) context.announcer.announce(draftingText.nothingToDraft);
  else {
    const pathNow = pathFromNowOn(context, interviewPath);
    const write: Write = (wish) => draft(context, interview, pathNow, wish);
    new ChoiceModal(context.app, draftingText.whichMessage, offersOf(context, interview, choices, write)).open();
  }
}

type Write = (wish: MessageWish) => void;

function offersOf(
  context: PluginContext,
  interview: Interview,
  choices: readonly MessageChoice[],
  write: Write,
): readonly Offer[] {
  const { clock, language } = context;
  return choices.map((choice) => {
    const { kind, people, toEach, what, followUp } = choice;
    const text = toEach ? namesInARow(people.map((person) => person.text)) : people[0]?.text;
    const company = interview.company?.text;
    const note =
      followUp === undefined ? draftingText.notListed : whyText(followUp.why, language, clock.now().getFullYear());
    const [objection] = weighLetters(context, interview, wishOf(choice, undefined)).objections;
    return {
      title: followUpTitle({
        kind,
        ...(text === undefined ? {} : { person: { text } }),
        ...given({ company, what }),
      }),
      note: objection?.reason ?? note,
      choose: () => choosePerson(context, choice, write),
    };
  });
}

function wishOf({ kind, what }: MessageChoice, people: readonly Person[] | undefined): MessageWish {
  return { kind, ...given({ people, what }) };
}

function choosePerson(context: PluginContext, choice: MessageChoice, write: Write): void {
  const { people, toEach } = choice;
  const to = (wanted: readonly Person[] | undefined) => () => write(wishOf(choice, wanted));
  if (people.length < 2) {
    to(undefined)();
    return;
  }
  const everyone: Offer = {
    title: draftingText.everyone(people.map(({ text }) => text)),
    note: draftingText.eachTheirOwn,
    choose: to(undefined),
  };
  const each = people.map((person, place): Offer => ({
    title: person.text,
    note: !toEach && place === 0 ? draftingText.recommended : (person.title ?? ''),
    choose: to([person]),
  }));
  new ChoiceModal(context.app, draftingText.toWhom, toEach ? [everyone, ...each] : each).open();
}

/** Drafts, after asking about whatever speaks against it. */
function draft(context: PluginContext, interview: Interview, pathNow: () => string, wish: MessageWish): void {
  const run = (override: boolean) =>
    onLatestText(context, () => draftMessage(context, pathNow(), { ...wish, override }));
  const { objections } = weighLetters(context, interview, wish);
  if (objections.length === 0) void run(false);
  else new OverrideModal(context, objections, () => void run(true)).open();
}

/** Tells what speaks against a message and asks whether it is wanted all the same; to leave it is the first button. */
class OverrideModal extends ConfirmationModal {
  constructor({ app }: PluginContext, objections: ReturnType<typeof weighLetters>['objections'], overrule: () => void) {
    super(app);
    this.setTitle(draftingText.overrule);
    for (const { person, reason } of objections) {
      this.contentEl.createEl('p', { text: person === '' ? reason : `${person}: ${reason}` });
    }
    this.addButton((button) => button.setButtonText(draftingText.draftAnyway).onClick(overrule));
    this.addButton((button) => button.setButtonText(draftingText.cancel).setCancel().setInitialFocus());
  }
}
