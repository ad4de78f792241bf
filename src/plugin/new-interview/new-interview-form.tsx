import { useMemo, useRef, useState } from 'preact/hooks';
import type { KnownNames } from '../../actions/index/known-names';
import { knownNames } from '../../actions/index/known-names';
import type { InterviewTemplate } from '../../actions/new-interview';
import { isSound, planInterview } from '../../actions/new-interview';
import { baseNameOf } from '../../domain/reference';
import type { EntryField } from '../../notes/check-typed-interview';
import type { TypedInterview, TypedPerson } from '../../notes/compose-interview';
import { newInterviewText as text } from '../../text/new-interview-text';
import type { PluginContext } from '../plugin-context';
import { FormField } from './form-field';
import { PersonFields } from './person-fields';
import { RepeatedRows } from './repeated-rows';
import { StepReading } from './step-reading';

interface NewInterviewFormProps {
  readonly context: PluginContext;
  readonly template: InterviewTemplate;
  readonly start: TypedInterview;
  readonly onCreate: (typed: TypedInterview) => void;
  readonly onCancel: () => void;
}

/** Works something out when it is asked for, and only the first time. */
function once<Value>(workOut: () => Value): () => Value {
  let value: { readonly known: Value } | undefined;
  return () => (value ??= { known: workOut() }).known;
}

const nobody: TypedPerson = { name: '', email: '' };

/** Everything of an interview that is known beforehand, how it will be read, and where the note will go. */
export function NewInterviewForm({ context, template, start, onCreate, onCancel }: NewInterviewFormProps) {
  const [typed, type] = useState(start);
  const [asked, ask] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // All interviews are looked at for it, so not before something is typed.
  const known = useMemo(() => once(() => knownNames(context)), [context]);
  const plan = planInterview(context, typed, template);
  const { faults, whole } = plan.check;
  const { app } = context;
  const set = (changed: Partial<TypedInterview>): void => type({ ...typed, ...changed });
  const at = (field: EntryField) => ({ fault: faults.get(field), asked });
  const suggest = (names: keyof KnownNames) => ({ suggest: { app, known: () => known()[names] } });

  function submit(event: Event): void {
    event.preventDefault();
    if (isSound(plan)) return onCreate(typed);
    ask(true);
    window.setTimeout(() => {
      const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? form.current?.querySelector('input'))?.focus();
    }, 0);
  }

  return (
    <form ref={form} class="interview-follow-up-new-interview" onSubmit={submit} noValidate>
      <div class="interview-follow-up-form-row">
        <FormField
          label={text.company}
          value={typed.company}
          onValue={(company) => set({ company })}
          {...at('company')}
          {...suggest('companies')}
        />
        <FormField
          label={text.role}
          value={typed.role}
          onValue={(role) => set({ role })}
          {...at('role')}
          {...suggest('roles')}
        />
      </div>
      <div class="interview-follow-up-form-row mod-when">
        <FormField label={text.date} type="date" value={typed.date} onValue={(date) => set({ date })} {...at('date')} />
        <FormField label={text.time} type="time" value={typed.time} onValue={(time) => set({ time })} {...at('time')} />
        <FormField
          label={text.duration}
          inputMode="numeric"
          value={typed.duration}
          onValue={(duration) => set({ duration })}
          {...at('duration')}
        />
        <FormField
          label={text.stage}
          value={typed.stage}
          placeholder={text.stageExample}
          onValue={(stage) => set({ stage })}
          {...at('stage')}
          {...suggest('stages')}
        />
      </div>
      <RepeatedRows
        legend={text.interviewers}
        rows={typed.interviewers}
        empty={nobody}
        nameOf={text.interviewer}
        add={text.addInterviewer}
        onRows={(interviewers) => set({ interviewers })}
      >
        {(person, place, change) => (
          <PersonFields
            label={text.interviewer(place + 1)}
            person={person}
            onPerson={change}
            {...at(`interviewers.${place}`)}
            {...suggest('people')}
          />
        )}
      </RepeatedRows>
      <fieldset class="interview-follow-up-rows-of-form">
        <legend>{text.contact}</legend>
        <div class="interview-follow-up-form-row">
          <PersonFields
            label={text.contact}
            person={typed.contact}
            onPerson={(contact) => set({ contact })}
            {...at('contact')}
            {...suggest('people')}
          />
        </div>
      </fieldset>
      <RepeatedRows
        legend={text.promised}
        rows={typed.nextSteps}
        empty=""
        nameOf={text.step}
        add={text.addStep}
        onRows={(nextSteps) => set({ nextSteps })}
      >
        {(line, place, change) => (
          <div class="interview-follow-up-field">
            <FormField
              label={text.step(place + 1)}
              unseenLabel
              value={line}
              placeholder={text.stepExample}
              onValue={change}
              {...at(`nextSteps.${place}`)}
            />
            <StepReading line={line} typed={typed} context={context} />
          </div>
        )}
      </RepeatedRows>
      <p class="interview-follow-up-destination" role="status">
        {template.failure !== undefined && <span class="interview-follow-up-fault">{template.failure}</span>}
        <span>
          {text.goesTo} <Destination path={plan.path} />
        </span>
        {plan.isNumbered && <span>{text.numbered}</span>}
        {whole !== null && (asked || whole === 'not-an-interview') && (
          <span class="interview-follow-up-fault">{text.whole[whole]}</span>
        )}
      </p>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta">
          {text.create}
        </button>
        <button type="button" class="mod-cancel" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

/** A path with the note's name made plain. */
function Destination({ path }: { readonly path: string }) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (
    <bdi class="interview-follow-up-path">
      {folder}
      <strong>{baseNameOf(path)}</strong>
    </bdi>
  );
}
