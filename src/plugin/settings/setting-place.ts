import type { Settings } from '../../actions/settings';

/** Where one value stands in the settings: how to read it there, and how to make settings that have another there. */
export interface SettingPlace<Value> {
  /** The place in the stored file: `drafts.me.name`. */
  readonly path: string;
  readonly read: (settings: Settings) => Value;
  readonly write: (settings: Settings, value: Value) => Settings;
  at<Key extends keyof Value & string>(key: Key): SettingPlace<Value[Key]>;
}

function placeOf<Value>(
  path: string,
  read: (settings: Settings) => Value,
  write: (settings: Settings, value: Value) => Settings,
): SettingPlace<Value> {
  return {
    path,
    read,
    write,
    at: (key) =>
      placeOf(
        path === '' ? key : `${path}.${key}`,
        (settings) => read(settings)[key],
        (settings, value) => write(settings, { ...read(settings), [key]: value }),
      ),
  };
}

/**
 * All settings; places in them are found from here.
 * @example settingsPlace.at('drafts').at('me').at('name').read(settings) // 'Sam Lee'
 */
export const settingsPlace: SettingPlace<Settings> = placeOf(
  '',
  (settings) => settings,
  (_, settings) => settings,
);
