/** What an interview note says beside its type, by property; a list becomes a YAML list. */
type Properties = Readonly<Record<string, string | readonly string[]>>;

const lineOf = ([key, value]: readonly [string, string | readonly string[]]): string =>
  typeof value === 'string' ? `${key}: ${value}` : [`${key}:`, ...value.map((item) => `  - ${item}`)].join('\n');

/** The text of an interview note. The body has a debrief unless it is said otherwise, so that stories may leave it out. */
export function interviewNote(properties: Properties, body = '## Debrief\n\nWent well.\n'): string {
  return ['---', 'type: interview', ...Object.entries(properties).map(lineOf), '---', '', body].join('\n');
}

/** The text of a note with nothing but properties: a person or a company. */
export function contactNote(properties: Properties): string {
  return ['---', ...Object.entries(properties).map(lineOf), '---', ''].join('\n');
}
