import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.resolve('lucide-static/package.json'))), 'icons');

/** The drawing inside an icon's `<svg>`, on one line. */
const drawingOf = (svg) =>
  svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.indexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .trim();

/**
 * `import drawings from './lucide-icons'`: a line `name<tab>drawing` for each icon. Unlike Lucide's own sprite it has the
 * former names as well, by which the app still finds them (`trash-2`, `check-circle`).
 */
export const lucideIcons = {
  name: 'lucide-icons',
  setup(build) {
    build.onResolve({ filter: /^\.\/lucide-icons$/ }, () => ({ path: 'lucide-icons', namespace: 'lucide-icons' }));
    build.onLoad({ filter: /.*/, namespace: 'lucide-icons' }, async () => {
      const names = (await readdir(folder)).filter((file) => file.endsWith('.svg')).sort();
      const lines = names.map(async (file) => {
        return `${file.slice(0, -'.svg'.length)}\t${drawingOf(await readFile(join(folder, file), 'utf8'))}`;
      });
      return { contents: `\n${(await Promise.all(lines)).join('\n')}\n`, loader: 'text' };
    });
  },
};
