import { TextField, type TextFieldProps } from '@sic/ui';
import { useEffect, useId, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { loader } from './places.js';

const WAIT_MS = 150;

/** A town, typed as "Łódź, Poland". With scripts the browser's own list suggests towns; without them the answer does. */
export function PlaceField(field: TextFieldProps) {
  const { data, load } = useFetcher<typeof loader>();
  const list = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const suggest = (typed: string) => {
    clearTimeout(timer.current);
    if (typed.trim().length < 2 || typed.includes(',')) return;
    timer.current = setTimeout(() => void load(`/directory/places?search=${encodeURIComponent(typed)}`), WAIT_MS);
  };
  return (
    <>
      <TextField {...field} list={list} autoComplete="off" onInput={(event) => suggest(event.currentTarget.value)} />
      <datalist id={list}>
        {(data?.places ?? []).map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  );
}
