import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { examplePath } from '../../drafts/example-path';
import { adviceRules } from '../../text/findings';
import { settingsText } from '../../text/settings-text';
import { exampleDate } from './letter-fields';
import { sectionKeys } from './name-fields';
import type { SettingRows } from './setting-rows';
import { choice, folder, line, lines, toggle, written } from './setting-rows';

const { groups, options, pages, placeholders } = settingsText;

/** The person who writes. */
export const meRows = (rows: SettingRows): SettingDefinitionItem => ({
  type: 'group',
  heading: groups.me,
  items: [
    line(rows, 'name'),
    line(rows, 'email', placeholders.email),
    line(rows, 'phone'),
    line(rows, 'linkedin', placeholders.linkedin),
    line(rows, 'signOff'),
  ],
});

/** How letters are written. Without a preview there is no row for one. */
export const letterRows = (rows: SettingRows, preview: (() => void) | undefined): SettingDefinitionItem => ({
  type: 'group',
  heading: groups.letters,
  items: [
    folder(rows, 'draftsFolder'),
    choice(rows, 'tone', () => options.tone),
    choice(rows, 'career', () => options.career),
    ...(preview === undefined ? [] : [{ ...settingsText.preview, action: preview }]),
    letterDetails(rows),
    {
      type: 'page',
      ...pages.check,
      items: [
        { type: 'group', heading: groups.advice, items: adviceRules.map((rule) => toggle(rows, `advice.${rule}`)) },
      ],
    },
  ],
});

function letterDetails(rows: SettingRows): SettingDefinitionPage {
  const pathWith = (key: 'folderTemplate' | 'fileNameTemplate') => (template: string) => {
    const example = examplePath({ ...rows.kept.current().drafts, [key]: template.trim() });
    return 'path' in example ? example.path : '';
  };
  return {
    type: 'page',
    ...pages.letterDetails,
    items: [
      written(rows, 'folderTemplate', { example: pathWith('folderTemplate') }),
      written(rows, 'fileNameTemplate', { example: pathWith('fileNameTemplate') }),
      written(rows, 'dateFormat', { example: (format) => exampleDate(format.trim()) }),
      folder(rows, 'ownTemplates'),
      {
        type: 'group',
        heading: groups.sections,
        items: sectionKeys.map((section) => lines(rows, `sections.${section}`)),
      },
    ],
  };
}
