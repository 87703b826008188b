import fc from 'fast-check';

// Properties try the same few values for every change, and nobody reads the smallest value with which one fails.
const numRuns = Number(process.env.PROPERTY_RUNS);
fc.configureGlobal({ numRuns, seed: 1, endOnFailure: true });
