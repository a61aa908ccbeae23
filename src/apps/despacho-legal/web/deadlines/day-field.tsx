import { type ReactNode, useEffect, useState } from 'react';
import { TextField } from '#ui/primitives/text-field.tsx';
import { isPlainDate } from '../../core/deadlines/plain-date.ts';

type Props = { label: ReactNode; help?: ReactNode; value: string; onChange(day: string): void };

/** From when to when days are counted. */
const [first, last] = ['1950-01-01', '2090-12-31'];

/** A day that something is counted from. What is half written stays in the field; only a whole day, or none, goes on. */
export function DayField({ label, help, value, onChange }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const write = (next: string) => {
    setText(next);
    if (next === '' || (isPlainDate(next) && next >= first && next <= last)) onChange(next);
  };
  return <TextField label={label} help={help} type="date" min={first} max={last} value={text} onChange={write} />;
}
