import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { defaultSettings } from '../../actions/settings';
import type { FollowUpKind } from '../../domain/kind';
import { followUpKinds } from '../../domain/kind';
import { kindDescriptions } from '../../text/cadence-text';
import { settingsText } from '../../text/settings-text';
import { kindTitle } from '../../text/titles';
import { cadenceNumbers, limitFields } from './number-fields';
import type { SettingRows } from './setting-rows';
import { choice, line, lines, number, toggle } from './setting-rows';
import { knownIndustries } from './timing-fields';
import { showWindow } from './written-windows';

const { groups, options, pages, on, off } = settingsText;

/** When what is due, and which days count. `refresh` shows rows anew whose values something else has changed. */
export const timingRows = (rows: SettingRows, refresh: () => void): SettingDefinitionItem => ({
  type: 'group',
  heading: groups.timing,
  items: [
    choice(rows, 'industry', () => industryChoices(rows)),
    choice(rows, 'contactPolicy', () => options.contactPolicy),
    kindsPage(rows, refresh),
    {
      type: 'page',
      ...pages.industries,
      items: [
        {
          type: 'group',
          heading: groups.windows,
          items: [...knownIndustries.map((industry) => line(rows, `windows.${industry}`)), lines(rows, 'otherWindows')],
        },
      ],
    },
    {
      type: 'page',
      ...pages.daysOff,
      displayValue: () => rows.fields.texts['weekend']?.read(rows.kept.current()) ?? '',
      items: [line(rows, 'weekend'), lines(rows, 'holidays', 6)],
    },
  ],
});

const industryChoices = ({ kept }: SettingRows): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kept.current().followUps.presets).map(([name, window]) => [
      name,
      settingsText.industryChoice(name, showWindow(window)),
    ]),
  );

function kindsPage(rows: SettingRows, refresh: () => void): SettingDefinitionPage {
  return {
    type: 'page',
    ...pages.kinds,
    displayValue: () => {
      const { enabled } = rows.kept.current().followUps;
      return settingsText.someOf(followUpKinds.filter((kind) => enabled[kind]).length, followUpKinds.length);
    },
    items: [
      ...followUpKinds.map((kind) => kindPage(rows, kind, refresh)),
      {
        type: 'group',
        heading: groups.limits,
        items: Object.keys(limitFields).map((key) => number(rows, key)),
      },
    ],
  };
}

function kindPage(rows: SettingRows, kind: FollowUpKind, refresh: () => void): SettingDefinitionPage {
  const { kept } = rows;
  const isListed = (): boolean => kept.current().followUps.enabled[kind];
  return {
    type: 'page',
    name: kindTitle(kind),
    desc: kindDescriptions[kind],
    displayValue: () => (isListed() ? on : off),
    items: [
      toggle(rows, `listed.${kind}`),
      ...cadenceNumbers.filter((one) => one.kind === kind).map(({ key }) => number(rows, key, isListed)),
      {
        ...settingsText.restoreKind,
        searchable: false,
        action: () => void restoreKind(rows, kind).then(refresh),
      },
    ],
  };
}

/** Brings one kind's numbers and its switch back to the defaults. */
async function restoreKind({ kept }: SettingRows, kind: FollowUpKind): Promise<void> {
  const settings = kept.current();
  const { cadence, enabled } = defaultSettings.followUps;
  await kept.change({
    ...settings,
    followUps: {
      ...settings.followUps,
      enabled: { ...settings.followUps.enabled, [kind]: enabled[kind] },
      cadence: {
        ...settings.followUps.cadence,
        ...(kind in cadence ? { [kind]: cadence[kind as keyof typeof cadence] } : {}),
      },
    },
  });
}
