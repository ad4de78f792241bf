import { safeName } from '../../drafts/draft-path';
import { formatMoment } from '../../drafts/format-moment';
import { fillIn } from '../../notes/interview-body';
import { exampleText } from '../../text/example-text';
import { settingsText } from '../../text/settings-text';
import type { SettingField, WrittenForm } from './setting-field';
import { writtenField } from './setting-field';
import { settingsPlace } from './setting-place';
import { anyLine, folderLine, noteLine } from './written-values';

const { invalid } = settingsText;
const newInterview = settingsPlace.at('newInterview');

/** What the form of a new interview note fills in, by example. */
const example: Readonly<Record<string, string>> = {
  date: '2026-11-18T14:00',
  time: '2026-11-18T14:00',
  company: exampleText.company,
  role: exampleText.role,
  stage: exampleText.stage,
  interviewers: exampleText.interviewers,
  contact: exampleText.contact,
};

const usualFormats: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', time: 'HH:mm' };

/** The name that a new note gets, by example. */
export function exampleName(template: string): string {
  const filled = fillIn(template, (name, format = usualFormats[name]) => {
    const value = Object.hasOwn(example, name) ? example[name] : undefined;
    return value === undefined || format === undefined ? value : formatMoment(value, format);
  });
  return safeName(filled.replace(/[{}%]+/g, ''));
}

const nameTemplate: WrittenForm<string> = {
  ...anyLine,
  problem(text) {
    const wrong = anyLine.problem(text);
    if (wrong !== undefined) return wrong;
    const unknown: string[] = [];
    fillIn(text, (name) => {
      if (!Object.hasOwn(example, name)) unknown.push(name);
      return '';
    });
    if (unknown[0] !== undefined) return invalid.unknownInName(`{{${unknown[0]}}}`);
    return exampleName(text) === '' ? invalid.noTemplate : undefined;
  },
};

/** Where new interview notes go, what they are called and what they start from. */
export const newNoteFields = {
  newFolder: writtenField(newInterview.at('folder'), folderLine),
  newFileName: writtenField(newInterview.at('fileName'), nameTemplate),
  newTemplate: writtenField(newInterview.at('template'), noteLine),
} satisfies Readonly<Record<string, SettingField<string>>>;
