import type { TypedPerson } from '../../notes/compose-interview';
import { newInterviewText as text } from '../../text/new-interview-text';
import type { FormFieldProps } from './form-field';
import { FormField } from './form-field';

interface PersonFieldsProps extends Pick<FormFieldProps, 'fault' | 'asked' | 'suggest'> {
  readonly label: string;
  readonly person: TypedPerson;
  readonly onPerson: (person: TypedPerson) => void;
}

/** A name and an address; what is wrong with either shows where it stands. */
export function PersonFields({ label, person, onPerson, fault, asked, suggest }: PersonFieldsProps) {
  const ofAddress = fault?.fault === 'no-address';
  return (
    <>
      <FormField
        label={label}
        unseenLabel
        value={person.name}
        placeholder={text.name}
        onValue={(name) => onPerson({ ...person, name })}
        fault={ofAddress ? undefined : fault}
        asked={asked}
        {...(suggest === undefined ? {} : { suggest })}
      />
      <FormField
        label={text.emailOf(person.name.trim() || label)}
        unseenLabel
        inputMode="email"
        value={person.email}
        placeholder={text.email}
        onValue={(email) => onPerson({ ...person, email })}
        fault={ofAddress ? fault : undefined}
        asked={asked}
      />
    </>
  );
}
