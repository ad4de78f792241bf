import type { CachedMetadata, FrontmatterLinkCache, MetadataCache, Pos } from 'obsidian';
import { getLinkpath } from 'obsidian';
import type { NoteHeading, NoteSource, PropertyLink } from '../../notes/note-source';

/**
 * A note as readers take it, from Obsidian's cache alone. Links and headings are looked up only when a reader asks for
 * them: a vault has many notes with properties and few that are read further.
 */
export function noteSourceOf(path: string, cache: CachedMetadata, links: MetadataCache): NoteSource {
  return new CachedNote(path, cache, links);
}

/** A class, as one is kept for each interview: it takes no more memory than its three fields. */
class CachedNote implements NoteSource {
  readonly #cache: CachedMetadata;
  readonly #links: MetadataCache;

  constructor(
    readonly path: string,
    cache: CachedMetadata,
    links: MetadataCache,
  ) {
    this.#cache = cache;
    this.#links = links;
  }

  get properties(): NoteSource['properties'] {
    const { frontmatter } = this.#cache;
    return frontmatter === undefined ? null : withoutPosition(frontmatter);
  }

  get unparsed(): boolean {
    return this.#cache.frontmatter === undefined && this.#cache.sections?.[0]?.type === 'yaml';
  }

  get links(): NoteSource['links'] {
    return (this.#cache.frontmatterLinks ?? []).map((link) => new CachedLink(this.path, link, this.#links));
  }

  get headings(): NoteSource['headings'] {
    return headingsOf(this.#cache);
  }
}

/**
 * The cache may put the block's own place among the properties. A property that a person called `position` (a job's,
 * say) stays.
 */
function withoutPosition(frontmatter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!isPlace(frontmatter['position'])) return frontmatter;
  const { position: _place, ...properties } = frontmatter;
  return properties;
}

function isPlace(value: unknown): value is Pos {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false;
  const { start } = value;
  return typeof start === 'object' && start !== null && 'offset' in start;
}

/** Where it leads is looked up only when somebody asks for that. */
class CachedLink implements PropertyLink {
  readonly #from: string;
  readonly #cached: FrontmatterLinkCache;
  readonly #links: MetadataCache;

  constructor(from: string, cached: FrontmatterLinkCache, links: MetadataCache) {
    this.#from = from;
    this.#cached = cached;
    this.#links = links;
  }

  get key(): string {
    return this.#cached.key;
  }

  get link(): string {
    return this.#cached.link;
  }

  get displayText(): string | undefined {
    return this.#cached.displayText;
  }

  get path(): string | undefined {
    return this.#links.getFirstLinkpathDest(getLinkpath(this.link), this.#from)?.path;
  }
}

function headingsOf(cache: CachedMetadata): readonly NoteHeading[] {
  const headings = cache.headings ?? [];
  const written = (cache.sections ?? []).filter(({ type }) => type !== 'heading' && type !== 'yaml');
  return headings.map(({ heading, level, position }, index) => {
    const line = position.start.line;
    const next = headings.slice(index + 1).find((other) => other.level <= level);
    const end = next?.position.start.line ?? Infinity;
    const filled = written.some(({ position: { start } }) => start.line > line && start.line < end);
    return { text: heading, level, line, filled };
  });
}
