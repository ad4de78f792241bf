import type { SearchMatches, SearchResult } from 'obsidian';

/** Where a word's letters stand in the text: as one piece where possible, else scattered in order. */
function matchWord(word: string, text: string): SearchMatches | null {
  const whole = text.indexOf(word);
  if (whole >= 0) return [[whole, whole + word.length]];
  const matches: SearchMatches = [];
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    const last = matches[matches.length - 1];
    if (last && last[1] === at) last[1] = at + letter.length;
    else matches.push([at, at + letter.length]);
    from = at + letter.length;
  }
  return matches;
}

function merge(matches: SearchMatches): SearchMatches {
  const merged: SearchMatches = [];
  for (const [start, end] of [...matches].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/**
 * Every word of the query has to occur, its letters in order. Restores: scores are zero or below and the higher is the
 * better (the mocks have it the other way round); the query as it stands scores best, then few pieces, early, in a short
 * text.
 */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const phrase = query.toLowerCase().trim();
  const words = phrase.split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const whole = phrase === '' ? -1 : lower.indexOf(phrase);
    if (whole >= 0) return { matches: [[whole, whole + phrase.length]], score: -whole / 1000 - text.length / 100_000 };
    const found: SearchMatches = [];
    for (const word of words) {
      const matches = matchWord(word, lower);
      if (!matches) return null;
      found.push(...matches);
    }
    const matches = merge(found);
    const start = matches[0]?.[0] ?? 0;
    return { matches, score: -Math.max(1, matches.length - words.length + 1) - start / 100 - text.length / 10_000 };
  };
}

/** Every word of the query has to occur as it is. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const found: SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      found.push([at, at + word.length]);
    }
    const matches = merge(found);
    return { matches, score: -(matches[0]?.[0] ?? 0) / 100 };
  };
}

/** Writes text with its matches marked as `.suggestion-highlight`. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let from = 0;
  for (const [start, end] of matches ?? []) {
    const [first, last] = [Math.max(0, start + offset), Math.min(text.length, end + offset)];
    if (last <= first) continue;
    el.appendText(text.slice(from, first));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(first, last) });
    from = last;
  }
  el.appendText(text.slice(from));
}

/** Writes text with the matches of a search result marked. */
export function renderResults(
  el: HTMLElement | DocumentFragment,
  text: string,
  result: SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}

/** Best match first. */
export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
