import type { Settings } from '../../actions/settings';
import { defaultSettings } from '../../actions/settings';
import { contactPolicies } from '../../domain/contact-policy';
import type { CheckInWindow } from '../../domain/follow-up-settings';
import { followUpKinds } from '../../domain/kind';
import type { Language } from '../../text/language';
import { settingsText } from '../../text/settings-text';
import type { SettingField } from './setting-field';
import { switchField, writtenField } from './setting-field';
import { settingsPlace } from './setting-place';
import { holidayLines } from './written-holidays';
import { oneOf, weekdaysForm } from './written-values';
import type { Windows } from './written-windows';
import { windowLine, windowLines } from './written-windows';

const { invalid } = settingsText;
const followUps = settingsPlace.at('followUps');
const calendar = followUps.at('calendar');

/** The industries that have a window from the start; last what serves every other. */
export const knownIndustries: readonly string[] = [
  ...Object.keys(defaultSettings.followUps.presets).filter((name) => name !== 'default'),
  'default',
];

const windowField = (industry: string): SettingField<string> => {
  const place = followUps.at('presets').at(industry);
  const usual = defaultSettings.followUps.presets[industry] ?? { opens: 0, due: 0 };
  const window = { ...place, read: (settings: Settings): CheckInWindow => place.read(settings) ?? usual };
  return writtenField(window, windowLine);
};

/** The windows of the known industries, by `windows.` and the industry. */
export const windowFields: Readonly<Record<string, SettingField<string>>> = Object.fromEntries(
  knownIndustries.map((industry) => [`windows.${industry}`, windowField(industry)]),
);

const ownIndustries = ({ followUps: { presets } }: Settings): Windows =>
  Object.fromEntries(Object.entries(presets).filter(([name]) => !knownIndustries.includes(name)));

const lines = windowLines(knownIndustries);

/** Industries of a person's own. One that is gone is the usual industry no more. */
const otherWindows: SettingField<string> = {
  paths: [followUps.at('presets').path],
  read: (settings) => lines.show(ownIndustries(settings)),
  write(settings, text) {
    const known = Object.entries(settings.followUps.presets).filter(([name]) => knownIndustries.includes(name));
    const presets: Windows = { ...Object.fromEntries(known), ...lines.read(text) };
    const { industry } = settings.followUps;
    return {
      ...settings,
      followUps: { ...settings.followUps, presets, industry: Object.hasOwn(presets, industry) ? industry : 'default' },
    };
  },
  problem: lines.problem,
};

const industry: SettingField<string> = {
  paths: [followUps.at('industry').path],
  read: followUps.at('industry').read,
  write: followUps.at('industry').write,
  problem: (value, settings) => (Object.hasOwn(settings.followUps.presets, value) ? undefined : invalid.choice(value)),
};

/** When things are due, and which days count. The week's days are written in this language. */
export const timingFields = ({ weekdays }: Language) =>
  ({
    contactPolicy: writtenField(followUps.at('contactPolicy'), oneOf(contactPolicies, 'open')),
    otherWindows,
    industry,
    weekend: writtenField(calendar.at('weekend'), weekdaysForm(weekdays)),
    holidays: writtenField(calendar.at('holidays'), holidayLines),
  }) satisfies Readonly<Record<string, SettingField<string>>>;

/** Which kinds are listed, by `listed.` and the kind. */
export const listedFields: Readonly<Record<string, SettingField<boolean>>> = Object.fromEntries(
  followUpKinds.map((kind) => [`listed.${kind}`, switchField(followUps.at('enabled').at(kind))]),
);
