/** After a sign-in: goes on to the page of the form that was sent before, without a press of its button. */
export function goOnToSentForm(): void {
  document.querySelector<HTMLFormElement>('form[data-sent-form="now"]')?.requestSubmit();
}
