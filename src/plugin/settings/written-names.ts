import { settingsText } from '../../text/settings-text';
import type { WrittenForm } from './setting-field';
import { namesIn } from './written-values';

const { invalid } = settingsText;

/** What YAML or Obsidian would not keep as the name of a property. */
const isName = (name: string): boolean =>
  /[\p{L}\p{N}]/u.test(name) && !/[:#[\]{}"'`]|^__proto__$/.test(name) && name.length <= 100;

/**
 * Names of properties, separated by commas; at least one.
 * @param example a name to show where there is none
 */
export function propertyNames(example: string): WrittenForm<readonly string[]> {
  return {
    show: (names) => names.join(', '),
    read: namesIn,
    problem(text) {
      const names = namesIn(text);
      if (names.length === 0) return invalid.noName(example);
      const bad = names.find((name) => !isName(name));
      return bad === undefined ? undefined : invalid.notAName(bad);
    },
  };
}
