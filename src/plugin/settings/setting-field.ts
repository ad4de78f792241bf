import type { Settings } from '../../actions/settings';
import { withoutTurningMarks } from '../../domain/turning-marks';
import type { SettingPlace } from './setting-place';

/** One setting as its control shows it: the value as text, number or switch, and the settings with a value taken over. */
export interface SettingField<Shown> {
  /** The places in the stored file that it writes. */
  readonly paths: readonly string[];
  readonly read: (settings: Settings) => Shown;
  readonly write: (settings: Settings, value: Shown) => Settings;
  /** What is wrong with a value beside these settings, in words; undefined where it can be taken. */
  readonly problem: (value: Shown, settings: Settings) => string | undefined;
}

/** A value as a person writes it. */
export interface WrittenForm<Value> {
  readonly show: (value: Value) => string;
  /** The value of a text that has no problem. */
  readonly read: (text: string) => Value;
  readonly problem: (text: string) => string | undefined;
}

/** A setting that is written in a form. `beside` tells what is wrong with it beside the other settings. */
export function writtenField<Value>(
  place: SettingPlace<Value>,
  form: WrittenForm<Value>,
  beside: (value: Value, settings: Settings) => string | undefined = () => undefined,
): SettingField<string> {
  return {
    paths: [place.path],
    read: (settings) => form.show(place.read(settings)),
    write: (settings, text) => place.write(settings, form.read(text)),
    problem(text, settings) {
      const problem = form.problem(text) ?? beside(form.read(text), settings);
      return problem && withoutTurningMarks(problem);
    },
  };
}

/** A setting that is on or off. */
export function switchField(place: SettingPlace<boolean>): SettingField<boolean> {
  return { paths: [place.path], read: place.read, write: place.write, problem: () => undefined };
}
