import { parse } from 'yaml';
import type { HeadlessVault } from '../../host/headless';
import { interviewPath, onsite, openPlugin, run, smallVault } from './support/open-plugin';

const offered = (vault: HeadlessVault): boolean => vault.offers('interview-follow-up:create-base');

const sentences = (element: HTMLElement): (string | null)[] =>
  [...element.querySelectorAll('.interview-follow-up-mark')].map((mark) => mark.getAttribute('aria-label'));

describe('create-base', () => {
  test('writes the base at the top of the vault, and leaves one that is there as it is', async () => {
    const vault = await openPlugin();
    expect(offered(vault)).toBe(true);
    await run(vault, 'create-base');
    const base = parse(vault.read('Interviews.base') ?? '') as { readonly views: readonly { readonly type: string }[] };
    expect(base.views.map(({ type }) => type)).toContain('interview-follow-up-timeline');
    await vault.write('Interviews.base', 'views: []\n');
    await run(vault, 'create-base');
    expect(vault.read('Interviews.base')).toBe('views: []\n');
    expect(vault.errors).toEqual([]);
  });
});

describe('the timeline of a base', () => {
  test('draws the applications of its notes, and follows them as they change', async () => {
    const vault = await openPlugin();
    const base = vault.host.openBasesView('interview-follow-up-timeline');
    expect(sentences(base.containerEl).slice(0, 5)).toEqual([
      'Wed 18 Nov, 14:00: Interview with Ana Ruiz and Tom Becker',
      expect.stringContaining('Due: '),
      expect.stringContaining('Due: '),
      'Fri 20 Nov: You promised: send portfolio (open)',
      'Fri 27 Nov: They promised: decision (open)',
    ]);
    await vault.write(interviewPath, onsite.replace('by 2026-11-20"', 'by 2026-11-20 ✅ 2026-11-18"'));
    expect(sentences(base.containerEl)).toContain('Fri 20 Nov: You promised: send portfolio (kept)');
    base.close();
    expect(base.containerEl.childElementCount).toBe(0);
    expect(vault.errors).toEqual([]);
  });

  test('says so where none of the notes tells of an application', async () => {
    const vault = await openPlugin();
    const base = vault.host.openBasesView('interview-follow-up-timeline', {
      includes: (path) => path === 'Notes/Bread.md',
    });
    expect(base.containerEl.textContent).toBe('None of these notes belongs to an application.');
  });

  test('opens the note of a mark', async () => {
    const vault = await openPlugin();
    const base = vault.host.openBasesView('interview-follow-up-timeline');
    const mark = base.containerEl.querySelector('.interview-follow-up-mark');
    mark?.dispatchEvent(new vault.window.MouseEvent('click', { bubbles: true }));
    await vault.settle();
    expect(vault.app.workspace.getActiveFile()?.path).toBe(interviewPath);
  });

  test('names what is out to do harm as text', async () => {
    const harm = onsite.replace('Backend Engineer', '"<img src=x onerror=alert(1)>"');
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: harm } });
    const base = vault.host.openBasesView('interview-follow-up-timeline');
    expect(base.containerEl.querySelector('img')).toBeNull();
    expect(base.containerEl.textContent).toContain('<img src=x');
  });
});
