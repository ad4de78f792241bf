import type { CareerStage, Tone } from '../../drafts/draft-settings';
import { examplePath } from '../../drafts/example-path';
import { formatMoment } from '../../drafts/format-moment';
import { settingsText } from '../../text/settings-text';
import type { SettingField, WrittenForm } from './setting-field';
import { writtenField } from './setting-field';
import { settingsPlace } from './setting-place';
import { anyLine, emailLine, folderLine, linkLine, oneOf, phoneLine, signOffLine } from './written-values';

const { invalid } = settingsText;
const drafts = settingsPlace.at('drafts');
const me = drafts.at('me');

/** Two days that share neither weekday, day nor month, by which a format shows whether it tells days apart. */
const exampleDay = '2026-11-18';
const otherDay = '2025-03-01';

/** How a format writes a day, by example. */
export const exampleDate = (format: string): string => formatMoment(exampleDay, format);

const momentFormat: WrittenForm<string> = {
  ...anyLine,
  problem(text) {
    const format = text.trim();
    if (format === '') return invalid.empty;
    const wrong = anyLine.problem(text);
    if (wrong !== undefined) return wrong;
    return formatMoment(exampleDay, format) === formatMoment(otherDay, format) ? invalid.dateFormat : undefined;
  },
};

/** A template of a part of the path, which has to work for the example. */
const pathTemplate = (key: 'folderTemplate' | 'fileNameTemplate'): SettingField<string> =>
  writtenField(drafts.at(key), anyLine, (template, settings) => {
    if (key === 'fileNameTemplate' && template === '') return invalid.noTemplate;
    const example = examplePath({ ...settings.drafts, [key]: template });
    return 'reason' in example ? invalid.template(example.reason) : undefined;
  });

/** The person who writes, and how and where letters are written. */
export const letterFields = {
  name: writtenField(me.at('name'), anyLine),
  email: writtenField(me.at('email'), emailLine),
  phone: writtenField(me.at('phone'), phoneLine),
  linkedin: writtenField(me.at('linkedin'), linkLine),
  signOff: writtenField(me.at('signOff'), signOffLine),
  draftsFolder: writtenField(drafts.at('folder'), folderLine),
  ownTemplates: writtenField(drafts.at('templateFolder'), folderLine),
  folderTemplate: pathTemplate('folderTemplate'),
  fileNameTemplate: pathTemplate('fileNameTemplate'),
  dateFormat: writtenField(drafts.at('dateFormat'), momentFormat),
  tone: writtenField(drafts.at('tone'), oneOf<Tone>(['neutral', 'tech', 'finance', 'creative'], 'neutral')),
  career: writtenField(drafts.at('career'), oneOf<CareerStage>(['any', 'early', 'experienced'], 'any')),
} satisfies Readonly<Record<string, SettingField<string>>>;
