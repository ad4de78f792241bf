import type { SettingDefinitionList } from 'obsidian';
import { ExtraButtonComponent } from './controls/button';
import type { SettingGroup } from './setting-group';

/** Adds what a `list` group offers beyond a group: empty text, add, delete (also by key) and drag to reorder. */
export function addListAffordances(
  definition: SettingDefinitionList,
  group: SettingGroup,
  rows: readonly HTMLElement[],
): void {
  const { addItem, onDelete, onReorder, emptyState } = definition;
  if (rows.length === 0 && emptyState) group.listEl.createDiv('setting-list-empty').append(emptyState);
  if (addItem) {
    group.addExtraButton((button) => {
      button
        .setIcon('plus')
        .setTooltip(addItem.name)
        .onClick(() => addItem.action(button.extraSettingsEl));
    });
  }
  rows.forEach((row, index) => {
    if (onDelete) addDelete(row, () => onDelete(index));
    if (onReorder) addReorder(row, index, rows, onReorder);
  });
}

function addDelete(row: HTMLElement, remove: () => void): void {
  const controlEl = row.find('.setting-item-control');
  new ExtraButtonComponent(controlEl).setIcon('trash-2').setTooltip('Delete').onClick(remove);
  if (!row.hasAttribute('tabindex')) row.tabIndex = 0;
  row.addEventListener('keydown', (evt) => {
    if (evt.target !== row || (evt.key !== 'Delete' && evt.key !== 'Backspace')) return;
    evt.preventDefault();
    remove();
  });
}

function addReorder(
  row: HTMLElement,
  index: number,
  rows: readonly HTMLElement[],
  reorder: (from: number, to: number) => void,
): void {
  const handle = row.find('.setting-item-control').createDiv({ cls: 'setting-drag-handle clickable-icon', text: '⠿' });
  handle.draggable = true;
  handle.addEventListener('dragstart', (evt) => evt.dataTransfer?.setData('text/x-setting-index', String(index)));
  row.addEventListener('dragover', (evt) => evt.preventDefault());
  row.addEventListener('drop', (evt) => {
    const from = Number(evt.dataTransfer?.getData('text/x-setting-index') || NaN);
    if (Number.isInteger(from) && from !== index && rows[from]) reorder(from, index);
  });
}
