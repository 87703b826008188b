/** The sign of the community: people around a text. Decorative; the name stands beside it. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="currentColor">
      <circle cx="16" cy="3.5" r="2.5" />
      <circle cx="26.8" cy="9.75" r="2.5" />
      <circle cx="26.8" cy="22.25" r="2.5" />
      <circle cx="16" cy="28.5" r="2.5" />
      <circle cx="5.2" cy="22.25" r="2.5" />
      <circle cx="5.2" cy="9.75" r="2.5" />
      <rect x="10" y="10.6" width="12" height="2.3" rx="1.15" />
      <rect x="10" y="14.85" width="12" height="2.3" rx="1.15" />
      <rect x="10" y="19.1" width="7.5" height="2.3" rx="1.15" />
    </svg>
  );
}
