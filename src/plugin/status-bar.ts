import type { Plugin } from 'obsidian';
import { Platform, setIcon } from 'obsidian';
import { interfaceText } from '../text/interface';
import { dueCounts } from './due-counts';
import type { PluginContext } from './plugin-context';

/** Shows on the desktop how much is due, and opens the list. Nothing is shown while nothing is due. */
export function addStatusBarCount(plugin: Plugin, context: PluginContext): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable', 'interview-follow-up-status');
  item.setAttrs({ role: 'button', tabindex: '0', 'data-tooltip-position': 'top' });
  setIcon(item.createSpan({ cls: 'interview-follow-up-status-icon' }), 'mail-check');
  const label = item.createSpan();

  let shown: string | undefined;
  const show = (): void => {
    const { due, overdue } = dueCounts(context.live.current());
    const text = interfaceText.statusBar.label(due, overdue);
    if (text === shown) return;
    shown = text;
    item.toggle(due + overdue > 0);
    label.setText(text);
    item.setAttribute('aria-label', `${interfaceText.statusBar.hint}: ${text}`);
  };
  show();
  plugin.register(context.live.subscribe(show));
  plugin.registerDomEvent(item, 'click', () => void context.openList());
  plugin.registerDomEvent(item, 'keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void context.openList();
  });
}
