import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { newInterviewText as text } from '../../text/new-interview-text';
import { Icon } from '../view/icon';

interface RepeatedRowsProps<Row> {
  readonly legend: string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly nameOf: (place: number) => string;
  readonly add: string;
  readonly onRows: (rows: readonly Row[]) => void;
  readonly children: (row: Row, place: number, change: (row: Row) => void) => ComponentChildren;
}

/** Rows of a form of which there may be any number; a new one gets the focus, and after removing one the focus stays near. */
export function RepeatedRows<Row>({ legend, rows, empty, nameOf, add, onRows, children }: RepeatedRowsProps<Row>) {
  const element = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<number | 'add' | null>(null);
  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (wanted === 'add') element.current?.querySelector<HTMLElement>('.interview-follow-up-add-row')?.focus();
    else if (wanted !== null) element.current?.querySelector<HTMLElement>(`[data-row="${wanted}"] input`)?.focus();
  });
  return (
    <fieldset ref={element} class="interview-follow-up-rows-of-form">
      <legend>{legend}</legend>
      {rows.map((row, place) => (
        <div key={place} data-row={place} class="interview-follow-up-form-row">
          {children(row, place, (changed) => onRows(rows.map((other, at) => (at === place ? changed : other))))}
          <button
            type="button"
            class="clickable-icon"
            aria-label={text.remove(nameOf(place + 1))}
            onClick={() => {
              focus.current = rows.length === 1 ? 'add' : Math.min(place, rows.length - 2);
              onRows(rows.filter((_, at) => at !== place));
            }}
          >
            <Icon name="x" />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="interview-follow-up-add-row"
        onClick={() => {
          focus.current = rows.length;
          onRows([...rows, empty]);
        }}
      >
        <Icon name="plus" />
        {add}
      </button>
    </fieldset>
  );
}
