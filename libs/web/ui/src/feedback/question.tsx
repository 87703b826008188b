import { useId, type ComponentProps, type ReactNode } from 'react';
import './question.css';

interface QuestionProps extends Omit<ComponentProps<'dialog'>, 'title'> {
  readonly title: string;
  readonly children: ReactNode;
}

/** The dialog of the site: a question, what follows from it, and buttons to answer with. */
export function Question({ title, children, ...dialog }: QuestionProps) {
  const heading = useId();
  return (
    <dialog aria-labelledby={heading} className="question" {...dialog}>
      <p id={heading} className="question-title">
        {title}
      </p>
      {children}
    </dialog>
  );
}
