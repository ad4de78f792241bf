/**
 * The vault path of a calendar file as it was written in the settings; null where no calendar can be kept there: it has
 * to end in `.ics`, lie in the vault, outside hidden folders, and have a name that every system takes.
 * @example calendarPathIn('/Follow-ups/Follow-ups.ics ') // 'Follow-ups/Follow-ups.ics'
 */
export function calendarPathIn(written: string): string | null {
  const path = written.trim().replace(/^\/+/, '');
  const parts = path.split('/');
  const isSound =
    /[^/]\.ics$/i.test(path) &&
    path.length <= longestPath &&
    !/[\p{Cc}\\:*?"<>|]/u.test(path) &&
    parts.every((part) => part === part.trim() && part !== '' && !part.startsWith('.') && !part.endsWith('.'));
  return isSound ? path : null;
}

const longestPath = 200;
