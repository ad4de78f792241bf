import drawings from './lucide-icons';
import { useIconDrawings } from './icons';

useIconDrawings(drawings);

export { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
export { installDom } from './dom';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './fuzzy';
export { HoverPopover } from './hover-popover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { AbstractInputSuggest, PopoverSuggest } from './input-suggest';
export { Keymap, Scope, keymap } from './keymap';
export { MarkdownRenderer } from './markdown-renderer';
export { Menu, MenuSeparator } from './menu';
export { MenuItem } from './menu-item';
export { Modal } from './modal';
export { Notice } from './notice';
export { sanitizeHTMLToDom } from './sanitize';
export { BaseComponent, ValueComponent } from './settings/controls/base-component';
export { ButtonComponent, ExtraButtonComponent } from './settings/controls/button';
export { DropdownComponent, ToggleComponent } from './settings/controls/choice';
export { ColorComponent } from './settings/controls/color';
export { DisplayValueComponent } from './settings/controls/display-value';
export { ProgressBarComponent, SliderComponent } from './settings/controls/range';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './settings/controls/text';
export { Setting } from './settings/setting';
export { SettingGroup } from './settings/setting-group';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { SettingWindow } from './settings/setting-window';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal';
export { displayTooltip, installTooltips, setTooltip } from './tooltip';
