import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { correctTypedStep, readTypedStep } from '../actions/add-next-step';
import { dayOf } from '../domain/day';
import type { Day } from '../domain/day';
import type { Interview } from '../domain/interview';
import type { NextStep, StepOwner } from '../domain/next-step';
import type { PromiseReading } from '../notes/steps/read-promise';
import { addStepText as text } from '../text/add-step-text';
import type { PluginContext } from './plugin-context';

interface AddStepFormProps {
  readonly context: PluginContext;
  readonly interview: Interview;
  readonly onAdd: (step: NextStep) => void;
  readonly onCancel: () => void;
}

/** What was set by hand, and what the words said then: it counts until they say something else. */
interface ByHand<Value> {
  readonly is: Value;
  readonly over: string;
}

/** More than anyone promises in a line. */
const longestPromise = 300;

/** One line for a promise, how it is understood, and the line that the note will get. */
export function AddStepForm({ context, interview, onAdd, onCancel }: AddStepFormProps) {
  const [typed, type] = useState('');
  const [owner, setOwner] = useState<ByHand<StepOwner>>();
  const [due, setDue] = useState<ByHand<Day | null>>();
  const [isAsked, ask] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const reading = useMemo(() => readTypedStep(context, interview.path, typed), [context, interview, typed]);
  const ownerSaid = reading.as === 'nothing' ? '' : reading.step.owner;
  const daySaid = dayWordsOf(reading);
  const outcome = correctTypedStep(context, interview.path, reading, {
    ...(owner?.over === ownerSaid ? { owner: owner.is } : {}),
    ...(due?.over === daySaid ? { due: due.is } : {}),
  });
  const step = 'step' in outcome ? outcome.step : reading.as === 'nothing' ? undefined : reading.step;
  const isInDoubt = 'missing' in outcome && outcome.missing === 'day';

  function submit(event: Event): void {
    event.preventDefault();
    if ('step' in outcome) return onAdd(outcome.step);
    ask(true);
    const wanting = isInDoubt ? '.interview-follow-up-choices button' : 'input';
    form.current?.querySelector<HTMLElement>(wanting)?.focus();
  }

  /** The choices go once one is taken, and the focus goes on to what comes next. */
  function choose(day: Day | null): void {
    setDue({ is: day, over: daySaid });
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
  }

  return (
    <form ref={form} onSubmit={submit}>
      <p class="interview-follow-up-modal-note">{nameOf(context, interview)}</p>
      <label for={`${id}-typed`}>{text.field}</label>
      <input
        id={`${id}-typed`}
        type="text"
        value={typed}
        maxLength={longestPromise}
        placeholder={text.example}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          ask(false);
          type(currentTarget.value);
        }}
      />
      <p id={`${id}-hint`} class="interview-follow-up-modal-note">
        {text.hint}
      </p>
      <div class="interview-follow-up-reading">
        <label for={`${id}-who`}>{text.who}</label>
        <select
          id={`${id}-who`}
          class="dropdown"
          value={step?.owner ?? 'me'}
          disabled={step === undefined}
          onChange={({ currentTarget }) =>
            setOwner({ is: currentTarget.value === 'them' ? 'them' : 'me', over: ownerSaid })
          }
        >
          <option value="me">{text.owners.me}</option>
          <option value="them">{(reading.as !== 'nothing' && reading.step.named) || text.owners.them}</option>
        </select>
        <span>{text.what}</span>
        <span class="interview-follow-up-reading-what">
          {step === undefined ? <span class="interview-follow-up-not-yet">{text.notYet}</span> : <bdi>{step.what}</bdi>}
        </span>
        <label for={`${id}-when`}>{text.when}</label>
        <span class="interview-follow-up-reading-when">
          <input
            id={`${id}-when`}
            type="date"
            value={step?.due ?? ''}
            disabled={step === undefined}
            onInput={({ currentTarget }) => setDue({ is: currentTarget.value || null, over: daySaid })}
          />
          {step !== undefined && !isInDoubt && <span>{dayText(context, step.due)}</span>}
        </span>
      </div>
      {isInDoubt && reading.as === 'doubt' && (
        <div class="interview-follow-up-doubt" role="group" aria-labelledby={`${id}-doubt`}>
          <p id={`${id}-doubt`}>{text.doubts[reading.doubt](reading.words)}</p>
          <div class="interview-follow-up-choices">
            {reading.choices.map((choice) => (
              <button key={choice.due} type="button" onClick={() => choose(choice.due)}>
                {dayText(context, choice.due)}
              </button>
            ))}
            <button type="button" onClick={() => choose(null)}>
              {text.noDay}
            </button>
          </div>
        </div>
      )}
      <p class="interview-follow-up-outcome" role="status">
        {'step' in outcome && (
          <>
            {text.written} <code>{outcome.step.written}</code>
          </>
        )}
        {'unwritable' in outcome && text.unwritable}
        {isAsked && 'missing' in outcome && outcome.missing === 'promise' && text.nothingYet}
      </p>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta">
          {text.add}
        </button>
        <button type="button" class="mod-cancel" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

/** What the words say of the day. */
function dayWordsOf(reading: PromiseReading): string {
  if (reading.as === 'nothing') return '';
  return reading.as === 'doubt' ? reading.words : (reading.step.due ?? '');
}

function dayText({ language, clock }: PluginContext, due: Day | undefined): string {
  if (due === undefined) return text.noDay;
  const now = clock.now();
  const day = language.day(due, now.getFullYear());
  return due < dayOf(now) ? text.past(day) : day;
}

function nameOf({ language, clock }: PluginContext, { company, role, day }: Interview): string {
  const parts = [company?.text, role, language.day(day, clock.now().getFullYear())];
  return parts.filter((part) => part !== undefined).join(' · ');
}
