/**
 * How sync tools name the second version of a note that was changed in two places, at the end of its name:
 * Dropbox, Nextcloud, Obsidian Sync ("… (Ana's conflicted copy 2026-11-18)", "… (conflicted copy 2026-11-18 101500)",
 * in the system's language with a day), Seafile, Syncthing, ownCloud, Synology Drive, and OneDrive with the name that
 * Windows gives a computer. A mere number, which iCloud adds, is no sign: people number their rounds.
 */
const conflictEndings = [
  / ?\((?:[^()]|\([^()]*\))*\b(?:conflicted copy|SFConflict)\b(?:[^()]|\([^()]*\))*\)(?: \(?\d{1,3}\)?)?$/i,
  / ?\((?=[^()]*\b\d{4}-\d\d-\d\d)[^()]*(?:confli[ct]|konflikt)[^()]*\)$/i,
  /\.sync-conflict-\d{8}-\d{6}(?:-\w{1,16})?$/i,
  /_conflict-(?:[^/]+-)?\d{8}-\d{6}$/i,
  /_[^_/]+_[A-Z][a-z]{2}-\d\d-\d{4,6}-\d{4}_Conflict$/,
  /-(?:DESKTOP|LAPTOP)-[A-Z0-9]{5,8}(?:-\d+)?$/,
];

/**
 * The path of the note of which this one, by its name, is a sync tool's conflict copy; null where the name is no such.
 * @example originalPathOf('Northwind (conflicted copy 2026-11-18 101500).md') // 'Northwind.md'
 */
export function originalPathOf(path: string): string | null {
  const nameStart = path.lastIndexOf('/') + 1;
  const [, name = '', extension = ''] = /^([^]*)(\.md)$/i.exec(path.slice(nameStart)) ?? [];
  let original = name;
  for (let shorter = withoutEnding(original); shorter !== original; shorter = withoutEnding(original)) {
    original = shorter;
  }
  return original === name ? null : `${path.slice(0, nameStart)}${original}${extension}`;
}

/** The name before the ending of one conflict; the whole of it where nothing stands before. */
function withoutEnding(name: string): string {
  for (const ending of conflictEndings) {
    const shorter = name.replace(ending, '').trimEnd();
    if (shorter !== name && shorter !== '') return shorter;
  }
  return name;
}
