import type { Table } from './is-table';
import { isTable } from './is-table';

/** The number of the present shape of the stored settings. */
export const settingsVersion = 1;

const tableAt = (stored: Table, key: string): Table => {
  const value = stored[key];
  return isTable(value) ? value : {};
};

/** Before shapes had numbers, the name that signs letters was written among the person's own names as well. */
function withoutRepeatedName(stored: Table): Table {
  const { name } = tableAt(tableAt(stored, 'drafts'), 'me');
  const reading = tableAt(stored, 'reading');
  const { ownNames } = reading;
  if (!Array.isArray(ownNames)) return stored;
  return { ...stored, reading: { ...reading, ownNames: ownNames.filter((own) => own !== name) } };
}

/** What brings each shape to the next, by the number of the older one. */
const steps: readonly ((stored: Table) => Table)[] = [withoutRepeatedName];

/**
 * Table settings in the present shape. What has no number is the oldest shape; what has a higher number than this
 * version of the plugin knows stays as it is, and its unknown parts are kept.
 */
export function migrateSettings(stored: unknown): unknown {
  if (!isTable(stored)) return stored;
  const { version } = stored;
  const from = typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
  return steps.slice(from).reduce((shape, step) => step(shape), stored);
}
