import {
  BooleanValue,
  DateValue as MockDateValue,
  LinkValue,
  ListValue,
  NullValue,
  NumberValue,
  ObjectValue,
  StringValue,
  type Value,
  moment,
} from 'obsidian-test-mocks/obsidian';

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * `DateValue` with the month that the mocks are one short of, and dates without a zone read as local ones, which the
 * mocks read as UTC: in America, the day before.
 */
export class DateValue extends MockDateValue {
  constructor(
    private readonly moment: Date,
    private readonly withTime = false,
  ) {
    super(moment, withTime);
  }

  static override parseFromString(input: string): DateValue | null {
    if (!isoDate.test(input)) return null;
    const parsed = moment(input);
    return parsed.isValid() ? new DateValue(parsed.toDate(), input.length > 'YYYY-MM-DD'.length) : null;
  }

  override dateOnly(): DateValue {
    return new DateValue(this.moment, false);
  }

  override toString(): string {
    return moment(this.moment).format(this.withTime ? 'YYYY-MM-DD[T]HH:mm:ss' : 'YYYY-MM-DD');
  }
}

/** A property as Bases hands it to views. */
export function valueOf(property: unknown, app: never, sourcePath: string): Value {
  if (property === null || property === undefined) return NullValue.value;
  if (typeof property === 'number') return new NumberValue(property);
  if (typeof property === 'boolean') return new BooleanValue(property);
  if (typeof property === 'string') {
    return (
      LinkValue.parseFromString(app, property, sourcePath) ??
      DateValue.parseFromString(property) ??
      new StringValue(property)
    );
  }
  if (Array.isArray(property)) {
    const list = new ListValue([]);
    list.values__ = property.map((entry) => valueOf(entry, app, sourcePath));
    return list;
  }
  return new ObjectValue(property);
}
