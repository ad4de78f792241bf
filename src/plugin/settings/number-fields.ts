import type { Settings } from '../../actions/settings';
import { defaultSettings } from '../../actions/settings';
import type { Cadence } from '../../domain/follow-up-settings';
import { cadenceText } from '../../text/cadence-text';
import { settingsText } from '../../text/settings-text';
import type { SettingField } from './setting-field';
import type { SettingPlace } from './setting-place';
import { settingsPlace } from './setting-place';

const { invalid } = settingsText;
const followUps = settingsPlace.at('followUps');
const mostDays = 365;
const hoursOfADay = 24;

/** A whole number within limits. */
export interface NumberField extends SettingField<number> {
  readonly least: number;
  readonly most: number;
}

/** One number of the rules of a kind. */
export interface CadenceNumber {
  readonly kind: keyof Cadence;
  readonly name: string;
  /** The key of its control: `cadence.thank-you.dueHours`. */
  readonly key: string;
  readonly label: string;
}

type Table = Readonly<Record<string, number>>;

/** Every number of the rules, in the order of the kinds. */
export const cadenceNumbers: readonly CadenceNumber[] = (
  Object.entries(defaultSettings.followUps.cadence) as [keyof Cadence, Table][]
).flatMap(([kind, numbers]) =>
  Object.keys(numbers).map((name) => ({
    kind,
    name,
    key: `cadence.${kind}.${name}`,
    label: (cadenceText[kind] as Readonly<Record<string, string>>)[name] ?? name,
  })),
);

/** Of two numbers of a kind, the first may not exceed the second, both counted in the smaller unit. */
type Order = readonly [earlier: string, later: string];

/** A follow-up is not due before it opens, nor late or dropped before it is due. */
const orders: { readonly [Kind in keyof Cadence]?: readonly Order[] } = {
  'thank-you': [
    ['dueHours', 'lateHours'],
    ['lateHours', 'lapseDays'],
    ['dueDays', 'lateDays'],
    ['lateDays', 'lapseDays'],
  ],
  'check-in': [['afterTheirDateBusinessDays', 'dueAfterTheirDateBusinessDays']],
  'second-check-in': [['opensBusinessDays', 'dueBusinessDays']],
  call: [
    ['afterTheirDateBusinessDays', 'dueAfterTheirDateBusinessDays'],
    ['afterInterviewBusinessDays', 'dueAfterInterviewBusinessDays'],
  ],
};

const unitOf = (name: string, beside: string): number =>
  name.endsWith('Hours') || !beside.endsWith('Hours') ? 1 : hoursOfADay;

function outOfOrder({ kind, name }: CadenceNumber, value: number, settings: Settings): string | undefined {
  const numbers: Table = { ...settings.followUps.cadence[kind] };
  const labels = cadenceText[kind] as Readonly<Record<string, string>>;
  for (const [earlier, later] of orders[kind] ?? []) {
    const other = name === earlier ? later : name === later ? earlier : undefined;
    if (other === undefined) continue;
    const limit = numbers[other] ?? 0;
    const mine = value * unitOf(name, other);
    const theirs = limit * unitOf(other, name);
    if (name === earlier && mine > theirs) return invalid.notAfter(labels[other] ?? other, limit);
    if (name === later && mine < theirs) return invalid.notBefore(labels[other] ?? other, limit);
  }
  return undefined;
}

function numberField(
  place: SettingPlace<number>,
  [least, most]: readonly [number, number],
  beside: (value: number, settings: Settings) => string | undefined = () => undefined,
): NumberField {
  return {
    paths: [place.path],
    read: place.read,
    write: place.write,
    least,
    most,
    problem(value, settings) {
      if (!Number.isInteger(value)) return invalid.wholeNumber;
      return value < least || value > most ? invalid.between(least, most) : beside(value, settings);
    },
  };
}

const cadenceField = (number: CadenceNumber): NumberField => {
  const table = followUps.at('cadence').at(number.kind) as unknown as SettingPlace<Table>;
  const most = number.name.endsWith('Hours') ? mostDays * hoursOfADay : mostDays;
  return numberField(table.at(number.name), [0, most], (value, settings) => outOfOrder(number, value, settings));
};

const budget = followUps.at('touchBudget');

/** How often one application may be written to, and for how long it lists anything. */
export const limitFields = {
  touchTotal: numberField(budget.at('total'), [1, 20]),
  touchApart: numberField(budget.at('apartBusinessDays'), [0, mostDays]),
  touchRoom: numberField(budget.at('roomBusinessDays'), [0, mostDays]),
  liveDays: numberField(followUps.at('liveDays'), [1, 3650]),
} satisfies Readonly<Partial<Record<keyof typeof settingsText.fields, NumberField>>>;

/** The settings that are numbers, by the key of their control. */
export const numberFields: Readonly<Record<string, NumberField>> = {
  ...Object.fromEntries(cadenceNumbers.map((number) => [number.key, cadenceField(number)])),
  ...limitFields,
};
