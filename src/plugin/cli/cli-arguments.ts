import type { CliData, CliFlags } from 'obsidian';
import { interfaceText } from '../../text/interface';

const { cli } = interfaceText;

/** How a handler answers. */
export type OutputFormat = 'text' | 'json';

/** Arguments that are known and have a value where they need one, or why they make no sense. */
export type CheckedArguments =
  | { readonly format: OutputFormat; readonly values: Readonly<Record<string, string>> }
  | { readonly format: OutputFormat; readonly error: string };

/** What the command line itself adds to every call. */
const foreign = new Set(['vault']);

/** Flags that each take a text, where nobody reads a description of them: of links and of the API. */
export const textFlags = (names: readonly string[]): CliFlags =>
  Object.fromEntries(names.map((name) => [name, { value: '<text>', description: '' }]));

/** Checks what a handler was called with against its flags. Nothing in it is trusted. */
export function checkArguments(given: CliData, flags: CliFlags): CheckedArguments {
  const format = given['format'] === 'json' ? 'json' : 'text';
  const known = Object.keys(flags);
  const values = Object.fromEntries(
    Object.entries(given).filter(([name]) => !foreign.has(name) || Object.hasOwn(flags, name)),
  );
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(flags, name));
  if (unknown !== undefined) return { format, error: cli.unknownFlag(unknown, known) };
  const missing = known.find((name) => flags[name]?.required === true && values[name] === undefined);
  if (missing !== undefined) return { format, error: cli.missing(missing) };
  const empty = Object.keys(values).find((name) => flags[name]?.value !== undefined && isEmpty(values[name]));
  if (empty !== undefined) return { format, error: cli.noValue(empty) };
  const wanted = values['format'];
  if (wanted !== undefined && wanted !== 'json' && wanted !== 'text') {
    return { format, error: cli.unknownValue('format', wanted, ['text', 'json']) };
  }
  return { format, values };
}

const isEmpty = (value: string | undefined): boolean => value === undefined || value.trim() === '' || value === 'true';

/** An error as the format wants it. */
export function errorOutput(format: OutputFormat, error: string): string {
  return format === 'json' ? JSON.stringify({ error }) : error;
}
