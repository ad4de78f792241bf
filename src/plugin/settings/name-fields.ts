import type { Settings } from '../../actions/settings';
import { defaultSettings } from '../../actions/settings';
import { fold } from '../../domain/fold';
import type { SectionNames } from '../../drafts/draft-settings';
import { foldKey } from '../../notes/fold-key';
import type { FieldName } from '../../notes/reading-settings';
import { fieldNames } from '../../notes/reading-settings';
import { settingsText } from '../../text/settings-text';
import type { SettingField } from './setting-field';
import { writtenField } from './setting-field';
import { settingsPlace } from './setting-place';
import { propertyNames } from './written-names';
import { listForm } from './written-values';

const { invalid, fields } = settingsText;
const reading = settingsPlace.at('reading');

/** The keys of the lists of headings, in the order in which a letter uses them. */
export const sectionKeys = Object.keys(defaultSettings.drafts.sectionNames) as readonly (keyof SectionNames)[];

/** The first of some texts that another list has as well, and which list that is. */
function clash<Key extends string>(
  texts: readonly string[],
  others: readonly (readonly [key: Key, texts: readonly string[]])[],
  folded: (text: string) => string,
): readonly [text: string, key: Key] | undefined {
  for (const [key, taken] of others) {
    const known = new Set(taken.map(folded));
    const twice = texts.find((text) => known.has(folded(text)));
    if (twice !== undefined) return [twice, key];
  }
  return undefined;
}

/** A property can be one thing only: no name stands in two fields, and none says what kind of note it is. */
function nameClash(field: FieldName, names: readonly string[], { reading: set }: Settings): string | undefined {
  const others = fieldNames.filter((other) => other !== field).map((other) => [other, set.names[other]] as const);
  const taken = clash(names, others, foldKey);
  if (taken !== undefined) return invalid.nameTaken(taken[0], settingsText.names[taken[1]].name);
  const marker = clash(names, [['markers', set.markerProperties]], foldKey);
  return marker === undefined ? undefined : invalid.isMarker(marker[0]);
}

/** The names of properties, by `names.` and the field. */
export const nameFields: Readonly<Record<string, SettingField<string>>> = Object.fromEntries(
  fieldNames.map((field) => [
    `names.${field}`,
    writtenField(
      reading.at('names').at(field),
      propertyNames(defaultSettings.reading.names[field][0] ?? ''),
      (names, settings) => nameClash(field, names, settings),
    ),
  ]),
);

/** The headings that feed letters, by `sections.` and the part. */
export const sectionFields: Readonly<Record<string, SettingField<string>>> = Object.fromEntries(
  sectionKeys.map((section) => [
    `sections.${section}`,
    writtenField(settingsPlace.at('drafts').at('sectionNames').at(section), listForm(), (headings, { drafts }) => {
      const others = sectionKeys.filter((other) => other !== section);
      const taken = clash(
        headings,
        others.map((other) => [other, drafts.sectionNames[other]] as const),
        fold,
      );
      return taken === undefined ? undefined : invalid.headingTaken(taken[0], settingsText.sections[taken[1]].name);
    }),
  ]),
);

const markers = (own: 'strongMarkers' | 'weakMarkers', other: 'strongMarkers' | 'weakMarkers'): SettingField<string> =>
  writtenField(reading.at(own), listForm(), (words, { reading: set }) => {
    const taken = clash(words, [[other, set[other]]], foldKey);
    return taken === undefined ? undefined : invalid.wordTaken(taken[0], fields[taken[1]].name);
  });

/** What marks a note as an interview. */
export const markerFields = {
  markerProperties: writtenField(reading.at('markerProperties'), listForm(), (properties, { reading: set }) => {
    const taken = clash(properties, Object.entries(set.names) as [FieldName, readonly string[]][], foldKey);
    return taken === undefined ? undefined : invalid.markerIsName(taken[0], settingsText.names[taken[1]].name);
  }),
  strongMarkers: markers('strongMarkers', 'weakMarkers'),
  weakMarkers: markers('weakMarkers', 'strongMarkers'),
} satisfies Readonly<Record<string, SettingField<string>>>;
