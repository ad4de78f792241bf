import type { SettingDefinitionItem } from 'obsidian';
import { fieldNames } from '../../notes/reading-settings';
import { settingsText } from '../../text/settings-text';
import { exampleName } from './new-note-fields';
import type { SettingRows } from './setting-rows';
import { choice, folder, lines, note, toggle, written } from './setting-rows';

const { groups, options, pages } = settingsText;

/** How notes are recognised and read. */
export const noteRows = (rows: SettingRows): SettingDefinitionItem => ({
  type: 'group',
  heading: groups.notes,
  items: [
    choice(rows, 'dayOrder', () => options.dayOrder),
    {
      type: 'page',
      ...pages.recognising,
      items: [
        lines(rows, 'interviewFolders', 3),
        lines(rows, 'templateFolders', 3),
        lines(rows, 'strongMarkers'),
        lines(rows, 'weakMarkers'),
        lines(rows, 'markerProperties', 5),
        lines(rows, 'ownNames', 3),
      ],
    },
    {
      type: 'page',
      ...pages.newInterview,
      items: [
        folder(rows, 'newFolder'),
        written(rows, 'newFileName', { example: exampleName }),
        note(rows, 'newTemplate'),
        toggle(rows, 'linkNames'),
      ],
    },
    { type: 'page', ...pages.names, items: fieldNames.map((field) => written(rows, `names.${field}`)) },
  ],
});
