import type { ReactNode, Ref } from 'react';
import { Form, type FormProps } from 'react-router';
import { ErrorSummary } from './error-summary.js';
import { formName } from './form-name.js';
import { FormOutcomeContext, type FormOutcome } from './form-outcome.js';
import { HiddenFields } from './hidden-fields.js';
import { namedFields } from './named-fields.js';
import './form.css';

interface ActionFormProps extends Omit<FormProps, 'method' | 'children'> {
  /** The action's data when it refused: `actionData` of the route, or a fetcher's data. */
  readonly outcome: FormOutcome | undefined;
  readonly children: ReactNode;
  /** A search (GET) instead of a change. */
  readonly method?: 'post' | 'get';
  /** Hidden fields, such as `{ intent: 'withdraw' }`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly ref?: Ref<HTMLFormElement>;
}

/**
 * A form for a route's action. After a refusal it begins with a list of what is wrong with which field, each field
 * shows its own error, and all is filled in as it was typed. Works without JavaScript.
 */
export function ActionForm({ outcome, children, method = 'post', values = {}, ...form }: ActionFormProps) {
  return (
    <FormOutcomeContext value={outcome}>
      <Form
        method={method}
        noValidate={method === 'post'}
        aria-label={form['aria-labelledby'] === undefined ? formName(children) : undefined}
        {...form}
        className={`form ${form.className ?? ''}`}
      >
        <ErrorSummary outcome={outcome} fields={outcome && namedFields(children)} />
        <HiddenFields values={values} />
        {children}
      </Form>
    </FormOutcomeContext>
  );
}
