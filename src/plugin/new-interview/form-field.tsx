import type { App } from 'obsidian';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KnownName } from '../../actions/index/known-names';
import type { EntryFault } from '../../domain/entry-fault';
import { given } from '../../domain/given';
import { entryFaultText } from '../../text/new-interview-text';
import { SuggestNames } from './suggest-names';

export interface FormFieldProps {
  readonly label: string;
  /** Whether the label is only for those who hear it, because what stands above the field says the same. */
  readonly unseenLabel?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What is picked rather than typed, where it is not text. */
  readonly type?: 'date' | 'time';
  readonly inputMode?: 'numeric' | 'email';
  readonly placeholder?: string;
  readonly fault?: EntryFault | undefined;
  /** Whether the fault is shown although the field has not been left yet. */
  readonly asked: boolean;
  readonly suggest?: { readonly app: App; readonly known: () => readonly KnownName[] };
  readonly class?: string;
}

/** Longer texts are no name of anything. */
const longest = 200;

/**
 * A field with its label, and what is wrong with it. What is wrong shows once the field was left, and from then on with
 * every key: nobody is corrected in the middle of a word.
 */
export function FormField(props: FormFieldProps) {
  const { label, value, onValue, fault, asked, suggest } = props;
  const [wasLeft, leave] = useState(false);
  const id = useId();
  const shown = fault !== undefined && (asked || (wasLeft && fault.fault !== 'missing')) ? fault : undefined;
  const input = useSuggestions(suggest);
  const attributes = {
    ref: input,
    id,
    value,
    maxLength: longest,
    placeholder: props.placeholder ?? '',
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': shown !== undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onValue(currentTarget.value),
    onBlur: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      oncePressed(currentTarget.doc, () => leave(true)),
    ...given({ inputMode: props.inputMode }),
    ...(shown === undefined ? {} : { 'aria-describedby': `${id}-fault` }),
  } as const;
  return (
    <div class={`interview-follow-up-field ${props.class ?? ''}`}>
      <label for={id} class={props.unseenLabel === true ? 'interview-follow-up-unseen' : ''}>
        {label}
      </label>
      {props.type === undefined ? <input {...attributes} type="text" /> : <input {...attributes} type={props.type} />}
      {shown !== undefined && (
        <p id={`${id}-fault`} class="interview-follow-up-fault">
          <bdi>{entryFaultText(shown)}</bdi>
        </p>
      )}
    </div>
  );
}

/** Runs at once, or after the press of a button that is under way: what appears must not move the button from under it. */
function oncePressed(doc: Document, run: () => void): void {
  if (doc.querySelector('button:active') === null) run();
  else doc.addEventListener('click', run, { once: true });
}

/** Suggestions below a field, as long as it is there. What is known may change meanwhile. */
function useSuggestions(suggest: FormFieldProps['suggest']) {
  const input = useRef<HTMLInputElement>(null);
  const known = useRef(suggest?.known);
  known.current = suggest?.known;
  const app = suggest?.app;
  useEffect(() => {
    if (app === undefined || input.current === null) return undefined;
    const names = new SuggestNames(app, input.current, () => known.current?.() ?? []);
    return () => names.close();
  }, [app]);
  return input;
}
