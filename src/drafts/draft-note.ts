import type { Channel } from '../domain/channel';
import type { LocalTime } from '../domain/day';
import type { FollowUpKind } from '../domain/kind';
import { inOneLine } from './clean-text';

/** What the properties of a draft say. Links are given as they are written; absent facts leave no property behind. */
export interface DraftProperties {
  readonly kind: FollowUpKind;
  readonly to: string;
  readonly email?: string;
  readonly channel: Channel;
  readonly subject?: string;
  readonly company?: string;
  readonly interview: string;
  readonly what?: string;
  readonly due?: LocalTime;
}

/**
 * A draft as a whole note: the properties in their fixed order, then the letter. Every value is one line of text and is
 * quoted by `stringifyYaml`, so nothing in a name can start a property of its own.
 */
export function formatDraftNote(
  properties: DraftProperties,
  body: string,
  stringifyYaml: (value: unknown) => string,
): string {
  const ordered: Record<string, string> = { type: 'follow-up', kind: properties.kind, status: 'draft' };
  const facts = ['to', 'email', 'channel', 'subject', 'company', 'interview', 'what', 'due'] as const;
  for (const fact of facts) {
    const value = inOneLine(properties[fact] ?? '');
    if (value !== '') ordered[fact] = value;
  }
  return `---\n${stringifyYaml(ordered).trimEnd()}\n---\n\n${body.trimEnd()}\n`;
}
