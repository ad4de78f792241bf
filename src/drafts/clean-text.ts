import { baseNameOf } from '../domain/reference';
import { capitalised } from '../text/capitalised';

/** Longest piece of a note that is cleaned; a letter has no use for more, and hostile text stays cheap. */
const longestPiece = 2000;

/** Control characters and those that change the direction or hide: none has a place in a letter. */
const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Text in one line, without control and direction characters. */
export function inOneLine(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const armed = /\[(?=\[)|\](?=\])|\{(?=[{%#])|[}%#](?=\})|<(?=%)|%(?=>)/g;

/**
 * Takes apart whatever a template engine or Obsidian would act upon if it stood in a note: tags of HTML, `[[`, `{{`, `{%`,
 * `<%`. What parts of them are left are plain characters.
 */
export function withoutCode(text: string): string {
  let plain = text.replace(/<\/?[a-z!][^<>]{0,300}>/gi, '').replace(/<%[*_-]?|[*_-]?%>/g, '');
  plain = plain.replace(/\{\{|\{[%#]-?|\}\}|-?[%#]\}/g, '').replace(/!(?=\[\[)/g, '');
  for (let round = 0; round < 8; round += 1) {
    const less = plain.replace(armed, '');
    if (less === plain) return plain;
    plain = less;
  }
  return plain.replace(/[[\]{}<>%]/g, '');
}

const linkTarget = (target: string) => {
  const [note = '', heading = ''] = target.split('#');
  return baseNameOf(note) || heading.replace(/^\^/, '');
};

function withoutLinks(text: string): string {
  return text
    .replace(/!\[\[[^[\]]*\]\]/g, '')
    .replace(/!\[[^[\]]*\]\([^()\s]*(?:\s[^()]*)?\)/g, '')
    .replace(/\[\[([^[\]|]*)\\?\|([^[\]]*)\]\]/g, '$2')
    .replace(/\[\[([^[\]|]*)\]\]/g, (_, target: string) => linkTarget(target))
    .replace(/\[([^[\]^][^[\]]*)\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:\s[^()]*)?\)/g, '$1')
    .replace(/\[([^[\]^][^[\]]*)\]\[[^[\]]*\]/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/gi, '$1');
}

function withoutMarks(text: string): string {
  return text
    .replace(/\[\^[^[\]]*\]|\^\[[^[\]]*\]/g, '')
    .replace(/[[(][\p{L}][\p{L}\p{N} _-]{0,40}::\s*([^[\]()]*)[\])]/gu, '$1')
    .replace(/\s\^[A-Za-z0-9-]+$/, '')
    .replace(/~~[^~]*~~/g, '')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/(\*{1,3}|==)(?=\S)([^*=]*[^\s*=])\1/g, '$2')
    .replace(/(\*{1,3})(?=\S)([^*]*[^\s*])\1/g, '$2')
    .replace(/==([^=]*)==/g, '$1')
    .replace(/(^|[^\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\2(?![\p{L}\p{N}_])/gu, '$1$3')
    .replace(
      /^(?:\s*#(?=[^\s#]*\p{L})[\p{L}\p{N}_/-]+)+(?![\p{L}\p{N}_/-]|\s+(?:and|or|vs|is|are|in|for|with|at)\b)|(?:\s+#(?=[^\s#]*\p{L})[\p{L}\p{N}_/-]+)+\s*$/gu,
      '',
    )
    .replace(
      /(^|\s)#((?=[^\s#]*\p{L})[\p{L}\p{N}_/-]+)/gu,
      (_, space: string, tag: string) => space + tag.replace(/[_/-]+/g, ' '),
    )
    .replace(/(?:📅|✅|⏳|🛫|➕|❌)\ufe0f?\s*\d{4}-\d{2}-\d{2}/gu, '')
    .replace(/(?![©®™‼↔↩])\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*/gu, '');
}

/** Marks that Markdown lets one escape; while the others are read, each escaped one stands as a private character. */
const escapable = '\\`*_{}[]()#+-.!~|>=$%<';
const privateUse = 0xe000;
const escaped = (text: string) =>
  text
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!~|>=$%<-])/g, (_, mark: string) =>
      String.fromCharCode(privateUse + escapable.indexOf(mark)),
    );
const unescaped = (text: string) =>
  text.replace(/[\ue000-\ue0ff]/g, (mark) => escapable[mark.charCodeAt(0) - privateUse] ?? '');

const spellings: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, ' '],
  [/&quot;/g, '"'],
  [/&#0?39;|&apos;/g, "'"],
  [/&amp;/g, '&'],
  [/(\s)&(?=\s)/g, '$1and'],
  [/(\S\s)\+(?=\s\S)/g, '$1and'],
  [/(^|\s)w\/o(?=\s)/g, '$1without'],
  [/(^|\s)w\/\s?(?=\S)/g, '$1with '],
  [/(^|\s)b\/c(?=\s)/g, '$1because'],
  [/(^|\s)abt(?=\s)/g, '$1about'],
  [/(^|[\s(])~\s?(?=\d)/g, '$1about '],
  [/\s?\([!?]+\)/g, ''],
  [/!{2,}/g, '!'],
  [/!(?=\))/g, ''],
  [/\s+(?:->|=>|→|⇒)\s+/g, ' → '],
  [/\s+(?:--|—|-)\s+/g, ' – '],
  [/(\S)—(?=\S)/g, '$1 – '],
];

const units: Readonly<Record<string, string>> = { yr: 'year', mth: 'month', wk: 'week', hr: 'hour', min: 'minute' };

/** "3 yrs", "twice per wk", "40 days/yr" with their units in full. */
const withWholeUnits = (text: string) =>
  text
    .replace(
      /(^|[\s(])(\d[\d.,]*|few|last|next|per|each|every) ?(yr|mth|wk|hr|min)(s?)(?![\p{L}\p{N}/])/gu,
      (_, lead: string, count: string, unit: string, s: string) =>
        `${lead}${count} ${units[unit] ?? unit}${/^\d/.test(count) && count !== '1' ? 's' : s}`,
    )
    .replace(
      /(\d|[^\s\d/]s)\/(yr|year|mth|month|wk|week|hr|hour|min|day)(?![\p{L}/])/gu,
      (_, lead: string, unit: string) => `${lead} ${/^h/.test(unit) ? 'an' : 'a'} ${units[unit] ?? unit}`,
    );

const weekdays: Readonly<Record<string, string>> = { Tue: 'Tues', Wed: 'Wednes', Thu: 'Thurs', Sat: 'Satur' };
const shortDay = /(Mon|Tue|Wed|Thu|Fri|Sat)(?:rs?|s|nes)?(?![\p{L}\p{N}])/gu;
/** One day or several, behind a word that leaves no doubt that they are days. */
const shortDays = new RegExp(
  `\\b(?:every|each|on|by|until|till|from|last|next|this) (?:${shortDay.source}(?:, | and | or | to | ?[–/-] ?)?)+(?![\\p{L}\\p{N}'’-])`,
  'gu',
);

/** "trial shift Fri: …", "they meet Thu": at the end of what is said, words that are nothing else. */
const lastShortDay = /(\p{Ll}\s)(Tue|Wed|Thu|Fri)(?:rs?|s|nes)?(?=\s*(?:[:;,.)]|$))/gu;
/** Days and months in small letters, except those that are words of another kind too. */
const smallDays =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|june|july|september|october|november|december)\b/g;
const smallMonths = /\b((?:in|by|since|until|till|from|early|late|mid|next|last) )(march|april|may|august)\b/g;

/** "every Tue", "from Mon to Fri", "on mondays": the days in full, days and months with their capitals. */
const withWholeDays = (text: string) =>
  text
    .replace(shortDays, (days) => days.replace(shortDay, (_, day: string) => `${weekdays[day] ?? day}day`))
    .replace(lastShortDay, (_, before: string, day: string) => `${before}${weekdays[day] ?? day}day`)
    .replace(smallDays, (day) => capitalised(day))
    .replace(smallMonths, (_, before: string, month: string) => `${before}${capitalised(month)}`);

/** Markdown gone, in one line, with every word as it was written. */
function withoutMarkdown(markdown: string): string {
  const text = markdown
    .slice(0, longestPiece)
    .replace(/%%[^%]*%%|<!--[^>]*-->/g, ' ')
    .replace(/%%/g, '');
  const line = inOneLine(text).replace(/^\[.\]\s+/, '');
  return withoutCode(unescaped(withoutMarks(withoutLinks(escaped(line)))));
}

/** The name of a company or a role: plain text in which "&" and the like stay as they are. */
export function cleanTitle(markdown: string): string {
  return cleanName(withoutMarkdown(markdown.replace(/(\S)\s?<-?>\s?(?=\S)/g, '$1–')));
}

/**
 * Markdown as a person would type it into a mail: links as their display text; comments, footnotes, embeds, tags, struck
 * out text and emoji gone; shorthand such as "w/" written out; one line. Never throws, time is linear in the text.
 * @example cleanText('the **plan** to retire [[Order service|orders]] #later') // 'the plan to retire orders'
 */
export function cleanText(markdown: string): string {
  let text = withoutMarkdown(markdown);
  for (const [pattern, written] of spellings) text = text.replace(pattern, written);
  text = withWholeDays(withWholeUnits(text));
  return inOneLine(withoutCode(text.replace(/\*{2,}|`+|={2,}|~~/g, '')))
    .replace(/\s+([,;:.!?])(?=\s|$)/g, '$1')
    .replace(/\(\s*\)/g, '')
    .replace(/^(?:[\s–:;,|>•·-]|\.(?!\p{Lu}))+|[\s–:;,|]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longest name, in characters, that a letter takes. */
const longestName = 120;

/** As much of a name as a letter takes: whole words where there are several, and no half of a character. */
function shortened(name: string): string {
  if (name.length <= longestName) return name;
  return name
    .slice(0, longestName + 1)
    .replace(/(\S)\s+\S*$/, '$1')
    .slice(0, longestName)
    .replace(/[\ud800-\udbff]$/, '');
}

/**
 * A name or another short fact for a letter: in one line, with nothing that a note, a template or a mail acts upon.
 * What is left is bounded to 120 characters.
 */
export function cleanName(text: string): string {
  const plain = withoutCode(withoutLinks(text.slice(0, longestPiece))).replace(/[[\]{}<>`|^]|\*+|~~|==/g, '');
  const line = inOneLine(plain)
    .replace(/%(?=%)/g, '')
    .replace(/^#+\s*/, '');
  return shortened(line).trim();
}
