import type { ShouldRevalidateFunction } from 'react-router';

/**
 * Reads a page again also after a refusal: most are refused because somebody else was quicker, and the page should show
 * what they did. Re-export as `shouldRevalidate`.
 */
export const readAgain: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
