import { LocalDateTime, TextField } from '@sic/graphql';

/** A wall-clock time of an input type; `momentOf` reads it in the zone of the gathering. */
export function LocalTimeField(label: string): PropertyDecorator {
  return TextField({ label, max: 30, scalar: LocalDateTime });
}
