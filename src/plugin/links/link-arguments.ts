import type { CliFlags } from 'obsidian';
import { sections } from '../../domain/follow-up';
import { inOneLine } from '../../drafts/clean-text';
import { linkText } from '../../text/link-text';
import { notices } from '../../text/notices';
import type { Refusal, WrittenArguments } from '../answers';
import { checkArguments, textFlags } from '../cli/cli-arguments';

/** What a link may ask for, and with which arguments. */
const actions = {
  due: textFlags(['section', 'company']),
  draft: {
    ...textFlags(['file', 'kind', 'person', 'what']),
    file: { value: '<path>', description: '', required: true },
  },
  new: textFlags(['company', 'role', 'date', 'time', 'duration', 'stage', 'person', 'email']),
} as const satisfies Readonly<Record<string, CliFlags>>;

/** Something that a link may ask for. */
export type LinkAction = keyof typeof actions;

/** What a link asks for, with arguments whose names are known; nothing more has been checked. */
export type LinkRequest = { readonly action: LinkAction; readonly values: WrittenArguments } | Refusal;

/** Longer is no name, path or promise. */
const longestArgument = 300;

/** What the app itself puts beside the arguments of a link. */
const ofTheApp: readonly string[] = ['action', 'do', 'vault'];

/**
 * Reads what a link asks for. Links come from web pages and mails, so nothing in them is trusted.
 *
 * The app gives the name of its handler as `action`, and what a link calls `action` may be lost to it. `do` says the same
 * and is not; a link that names neither opens the list.
 * @param handler the name under which the plugin is called
 */
export function readLinkRequest(given: Readonly<Record<string, string>>, handler: string): LinkRequest {
  const asked = given['action'] === handler ? given['do'] : given['action'];
  const action = asked ?? 'due';
  if (!isAction(action)) return { error: linkText.unknownAction(inOneLine(action.slice(0, 50))) };
  const own = Object.entries(given).filter(([name]) => !ofTheApp.includes(name));
  const long = own.find(([name, value]) => name.length > longestArgument || value.length > longestArgument);
  if (long !== undefined) return { error: linkText.notUnderstood(linkText.tooLong(long[0].slice(0, 50))) };
  const written = Object.fromEntries(own.map(([name, value]) => [inOneLine(name), inOneLine(value)]));
  const checked = checkArguments(written, actions[action]);
  if ('error' in checked) return { error: linkText.notUnderstood(checked.error) };
  const { section } = checked.values;
  if (section !== undefined && !sections.some((known) => known === section))
    return { error: linkText.notUnderstood(notices.agenda.unknown('section', section, sections)) };
  return { action, values: checked.values };
}

const isAction = (text: string): text is LinkAction => Object.hasOwn(actions, text);
