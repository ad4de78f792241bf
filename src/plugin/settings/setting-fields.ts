import type { Settings } from '../../actions/settings';
import { contactPolicies } from '../../domain/contact-policy';
import { settingsText } from '../../text/settings-text';
import {
  daysOffText,
  holidaysText,
  linesOf,
  problemWithDaysOff,
  problemWithEmail,
  problemWithFolder,
  problemWithFolders,
  problemWithHolidays,
  problemWithLine,
  problemWithLink,
  readDaysOff,
  readHolidays,
} from './written-values';

/**
 * One setting as its control shows it: the value as text or switch, what is wrong with a text, and the settings with
 * the value taken over.
 */
export interface SettingField<Value extends string | boolean> {
  read(settings: Settings): Value;
  write(settings: Settings, value: Value): Settings;
  /** What is wrong with a value, in words; undefined where it can be taken. */
  problem?(value: Value): string | undefined;
}

const { options } = settingsText;

const sender = (key: keyof Settings['drafts']['me'], problem = problemWithLine): SettingField<string> => ({
  read: ({ drafts }) => drafts.me[key],
  write: (settings, value) => ({
    ...settings,
    drafts: { ...settings.drafts, me: { ...settings.drafts.me, [key]: value.trim() } },
  }),
  problem,
});

const ownName: SettingField<string> = {
  ...sender('name'),
  write: (settings, value) => {
    const named = sender('name').write(settings, value);
    return { ...named, reading: { ...named.reading, ownNames: value.trim() === '' ? [] : [value.trim()] } };
  },
};

const noteFolders = (key: 'interviewFolders' | 'templateFolders'): SettingField<string> => ({
  read: ({ reading }) => reading[key].join('\n'),
  write: (settings, value) => ({ ...settings, reading: { ...settings.reading, [key]: linesOf(value) } }),
  problem: problemWithFolders,
});

const draftFolder = (key: 'folder' | 'templateFolder'): SettingField<string> => ({
  read: ({ drafts }) => drafts[key],
  write: (settings, value) => ({ ...settings, drafts: { ...settings.drafts, [key]: value.trim() } }),
  problem: problemWithFolder,
});

const dayOrder: SettingField<string> = {
  read: ({ reading }) => reading.dayOrder ?? 'undecided',
  write: (settings, value) => ({
    ...settings,
    reading: { ...settings.reading, dayOrder: value === 'day-first' || value === 'month-first' ? value : null },
  }),
};

const weekend: SettingField<string> = {
  read: ({ followUps }) => daysOffText(followUps.calendar.weekend),
  write: (settings, value) => withCalendar(settings, { weekend: readDaysOff(value) }),
  problem: problemWithDaysOff,
};

const holidays: SettingField<string> = {
  read: ({ followUps }) => holidaysText(followUps.calendar.holidays),
  write: (settings, value) => withCalendar(settings, { holidays: readHolidays(value) }),
  problem: problemWithHolidays,
};

function withCalendar(settings: Settings, changed: Partial<Settings['followUps']['calendar']>): Settings {
  const { followUps } = settings;
  return { ...settings, followUps: { ...followUps, calendar: { ...followUps.calendar, ...changed } } };
}

const contactPolicy: SettingField<string> = {
  read: ({ followUps }) => followUps.contactPolicy,
  write(settings, value) {
    const policy = contactPolicies.find((known) => known === value);
    return policy === undefined
      ? settings
      : { ...settings, followUps: { ...settings.followUps, contactPolicy: policy } };
  },
};

const industry: SettingField<string> = {
  read: ({ followUps }) => followUps.industry,
  write: (settings, value) => ({ ...settings, followUps: { ...settings.followUps, industry: value } }),
};

const noticeAtStart: SettingField<boolean> = {
  read: ({ list }) => list.noticeAtStart,
  write: (settings, value) => ({ ...settings, list: { ...settings.list, noticeAtStart: value } }),
};

const groupBy: SettingField<string> = {
  read: ({ list }) => list.groupBy,
  write: (settings, value) => ({
    ...settings,
    list: { ...settings.list, groupBy: value === 'company' ? 'company' : 'section' },
  }),
};

/** The settings that are written as text or chosen from a list, by the key of their control. */
export const textFields = {
  name: ownName,
  email: sender('email', problemWithEmail),
  phone: sender('phone'),
  linkedin: sender('linkedin', problemWithLink),
  signOff: sender('signOff'),
  interviewFolders: noteFolders('interviewFolders'),
  templateFolders: noteFolders('templateFolders'),
  dayOrder,
  draftsFolder: draftFolder('folder'),
  ownTemplates: draftFolder('templateFolder'),
  weekend,
  holidays,
  contactPolicy,
  industry,
  groupBy,
} as const;

/** The settings that are switches, by the key of their control. */
export const switchFields = { noticeAtStart } as const;

/** What the lists of choices offer, by the key of their control. */
export function choicesFor(
  key: 'dayOrder' | 'contactPolicy' | 'industry' | 'groupBy',
  settings: Settings,
): Record<string, string> {
  if (key !== 'industry') return { ...options[key] };
  const presets = Object.entries(settings.followUps.presets);
  return Object.fromEntries(presets.map(([name, { opens, due }]) => [name, options.industry(name, opens, due)]));
}

/** The key of a control of the settings tab. */
export type SettingKey = keyof typeof textFields | keyof typeof switchFields;
