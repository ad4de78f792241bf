import { adviceRules } from '../../text/findings';
import type { Language } from '../../text/language';
import { letterFields } from './letter-fields';
import { markerFields, nameFields, sectionFields } from './name-fields';
import { newNoteFields } from './new-note-fields';
import type { NumberField } from './number-fields';
import { numberFields } from './number-fields';
import type { SettingField } from './setting-field';
import { switchField, writtenField } from './setting-field';
import { settingsPlace } from './setting-place';
import { listedFields, timingFields, windowFields } from './timing-fields';
import { calendarFileLine, folderList, listForm, oneOf } from './written-values';

const reading = settingsPlace.at('reading');
const list = settingsPlace.at('list');
const newInterview = settingsPlace.at('newInterview');

const dayOrder: SettingField<string> = {
  paths: [reading.at('dayOrder').path],
  read: (settings) => reading.at('dayOrder').read(settings) ?? 'undecided',
  write: (settings, value) =>
    reading.at('dayOrder').write(settings, value === 'day-first' || value === 'month-first' ? value : null),
  problem: oneOf(['undecided', 'day-first', 'month-first'], 'undecided').problem,
};

const advice = settingsPlace.at('check').at('advice');

/** What the check advises on, by `advice.` and the rule. */
const adviceFields: SettingFields['switches'] = Object.fromEntries(
  adviceRules.map((rule) => [`advice.${rule}`, switchField(advice.at(rule))]),
);

/** Every setting, by the key of its control and by what the control shows. */
export interface SettingFields {
  readonly texts: Readonly<Record<string, SettingField<string>>>;
  readonly numbers: Readonly<Record<string, NumberField>>;
  readonly switches: Readonly<Record<string, SettingField<boolean>>>;
}

/** Every setting, with words as this language has them. */
export function settingFields(language: Language): SettingFields {
  return {
    texts: {
      ...letterFields,
      calendarFile: writtenField(settingsPlace.at('calendar').at('file'), calendarFileLine),
      ...newNoteFields,
      groupBy: writtenField(list.at('groupBy'), oneOf(['section', 'company'] as const, 'section')),
      ...markerFields,
      interviewFolders: writtenField(reading.at('interviewFolders'), folderList),
      templateFolders: writtenField(reading.at('templateFolders'), folderList),
      ownNames: writtenField(reading.at('ownNames'), listForm()),
      dayOrder,
      ...nameFields,
      ...sectionFields,
      ...windowFields,
      ...timingFields(language),
    },
    numbers: numberFields,
    switches: {
      noticeAtStart: switchField(list.at('noticeAtStart')),
      linkNames: switchField(newInterview.at('linkNames')),
      ...adviceFields,
      ...listedFields,
    },
  };
}

/** The field of a key, and whether a value is of the type that it takes. */
export function fieldFor(
  { texts, numbers, switches }: SettingFields,
  key: string,
): SettingField<string> | SettingField<number> | SettingField<boolean> | undefined {
  for (const fields of [texts, numbers, switches]) if (Object.hasOwn(fields, key)) return fields[key];
  return undefined;
}
