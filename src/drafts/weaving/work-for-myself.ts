const forMyself =
  /^(?:ask|prepare|research|practi[cs]e|study|think|consider|decide|check|look|read|learn|find out|remember|note|update my)\b/i;

/** Whether a step of mine is work for myself, such as getting ready: nobody waits for it, so no letter speaks of it. */
export function isWorkForMyself(what: string): boolean {
  return forMyself.test(what);
}
