import type { NoteSource } from '../../notes/note-source';
import { linkPathOf, readLink } from '../../notes/read-link';
import type { NoteStore } from '../ports';

/** A note as Obsidian's cache will tell it, once it has indexed a note with these properties. */
export function sourceOfProperties(
  store: Pick<NoteStore, 'resolve'>,
  path: string,
  properties: Readonly<Record<string, unknown>>,
): NoteSource {
  const links = Object.entries(properties).flatMap(([key, value]) =>
    (Array.isArray(value) ? value.map((item, place) => [`${key}.${place}`, item] as const) : [[key, value] as const])
      .map(([at, item]) => ({ at, link: typeof item === 'string' ? readLink(item) : null }))
      .flatMap(({ at, link }) => {
        if (link?.to !== 'note') return [];
        const target = store.resolve(linkPathOf(link.link), path);
        return [{ key: at, link: link.link, ...(target === null ? {} : { path: target }) }];
      }),
  );
  return { path, properties, unparsed: false, links, headings: [] };
}
