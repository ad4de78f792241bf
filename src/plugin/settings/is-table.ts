/** Values by name, as a settings file nests them. */
export type Table = Readonly<Record<string, unknown>>;

/** Whether a value from a settings file holds others by name. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
