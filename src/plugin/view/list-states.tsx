import type { IndexProgress } from '../../actions/index/scan-progress';
import { interfaceText } from '../../text/interface';
import { Icon } from './icon';

/** Says that the notes are still being read, and how far that has come. */
export function Indexing({ progress: { done, total } }: { readonly progress: IndexProgress }) {
  const { title, progress } = interfaceText.indexing;
  return (
    <div class="interview-follow-up-state">
      <p class="interview-follow-up-state-title">{title}</p>
      <progress class="interview-follow-up-progress" max={Math.max(1, total)} value={done} aria-label={title} />
      {total > 0 && <p>{progress(done, total)}</p>}
    </div>
  );
}

/** What to see where interview notes ask for nothing: that all is well, and a way to go on. */
export function CaughtUp({ onNew }: { readonly onNew: () => void }) {
  const { caughtUp, quiet, newInterview } = interfaceText.empty;
  return (
    <div class="interview-follow-up-state">
      <Icon name="mail-check" class="interview-follow-up-state-icon" />
      <p class="interview-follow-up-state-title">{caughtUp}</p>
      <p>{quiet}</p>
      <button type="button" onClick={onNew}>
        {newInterview}
      </button>
    </div>
  );
}

interface NoInterviewsProps {
  readonly onNew: () => void;
  readonly onExamples: () => void;
}

/** What to see in a vault without interview notes: what such a note is, and two ways to have one. */
export function NoInterviews({ onNew, onExamples }: NoInterviewsProps) {
  const { title, teach, example, then, newInterview, addExamples } = interfaceText.empty;
  return (
    <div class="interview-follow-up-state">
      <Icon name="mail-check" class="interview-follow-up-state-icon" />
      <p class="interview-follow-up-state-title">{title}</p>
      <p>{teach}</p>
      <pre class="interview-follow-up-example">
        <code>{example}</code>
      </pre>
      <p>{then}</p>
      <div class="interview-follow-up-state-buttons">
        <button type="button" class="mod-cta" onClick={onNew}>
          {newInterview}
        </button>
        <button type="button" onClick={onExamples}>
          {addExamples}
        </button>
      </div>
    </div>
  );
}

/** Says that the filter leaves nothing, and takes it back. */
export function NothingFound({ filter, onClear }: { readonly filter: string; readonly onClear: () => void }) {
  const { nothingFound, clearFilter } = interfaceText.list;
  return (
    <div class="interview-follow-up-state">
      <p>
        <bdi>{nothingFound(filter)}</bdi>
      </p>
      <button type="button" onClick={onClear}>
        {clearFilter}
      </button>
    </div>
  );
}
