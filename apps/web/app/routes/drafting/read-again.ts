import type { ShouldRevalidateFunction } from 'react-router';

/**
 * Reads a page again also after a refusal: most are refused because somebody else has changed the same thing, and the page should
 * show it. Re-export as `shouldRevalidate`.
 */
export const readAgain: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
