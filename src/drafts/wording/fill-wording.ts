/** Values for the slots of a wording. A slot that is empty or missing leaves out the optional part that it stands in. */
export type Slots = Readonly<Record<string, string>>;

/**
 * Fills `{slot}`s of a wording. Parts in `<…>` appear only where all their slots have values; a slot outside of such a part
 * is required. Null where a required one is missing. Values are inserted as they are and never read as wordings.
 * @example fillWording('Thank you for your time< at {company}>.', {}) // 'Thank you for your time.'
 */
export function fillWording(wording: string, slots: Slots): string | null {
  const fill = (part: string): string | null => {
    let missing = false;
    const filled = part.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = slots[name] ?? '';
      if (value === '') missing = true;
      return value;
    });
    return missing ? null : filled;
  };
  let text = '';
  for (const [part] of wording.matchAll(/<[^<>]*>|[^<>]+/g)) {
    const optional = part.startsWith('<');
    const filled = fill(optional ? part.slice(1, -1) : part);
    if (filled === null && !optional) return null;
    text += filled ?? '';
  }
  return text.replace(/^(["“]?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());
}
