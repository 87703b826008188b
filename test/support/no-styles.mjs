// Pages import their styles; where they are rendered in a test there are none.
export {};
