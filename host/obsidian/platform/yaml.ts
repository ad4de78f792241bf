import { parse, stringify } from 'yaml';

/** `parseYaml`: YAML 1.2, so that dates stay text; errors are thrown, warnings are not printed. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** `stringifyYaml`: two spaces, no line wrapped, and an empty value written as nothing rather than `null`. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '', aliasDuplicateObjects: false });
}
