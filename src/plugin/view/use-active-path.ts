import type { App } from 'obsidian';
import { useEffect, useState } from 'preact/hooks';

/** Path of the note in front of the person; null where there is none. */
export function useActivePath({ workspace }: App): string | null {
  const [path, show] = useState(workspace.getActiveFile()?.path ?? null);
  useEffect(() => {
    const update = (): void => show(workspace.getActiveFile()?.path ?? null);
    const references = [workspace.on('file-open', update), workspace.on('active-leaf-change', update)];
    return () => references.forEach((reference) => workspace.offref(reference));
  }, [workspace]);
  return path;
}
