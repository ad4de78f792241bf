import { customizeTemplate, generalTemplateOf } from '../../actions/customize-template';
import { draftableKinds } from '../../drafts/letter-kinds';
import { templateText } from '../../text/template-text';
import { kindTitle } from '../../text/titles';
import { ChoiceModal } from '../choice-modal';
import { anywhere } from '../palette-command';
import { showPreview } from '../preview-modal';

/** Asks for a kind of message, and copies its built-in template for the person to put into their own words. */
export const customizeTemplateCommand = anywhere('customize-template', (context) => {
  const offers = draftableKinds.map((kind) => ({
    title: kindTitle(kind),
    note: generalTemplateOf(context, kind) === undefined ? templateText.builtIn : templateText.yours,
    choose: () => void customizeTemplate(context, kind, () => showPreview(context, kind)),
  }));
  new ChoiceModal(context.app, templateText.whichKind, offers).open();
});
