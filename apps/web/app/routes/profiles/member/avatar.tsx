import './avatar.css';

/** A member's picture, or the first letters of the name. Decoration: the name stands beside it. */
export function Avatar({
  name,
  pictureKey,
  isLarge = false,
}: {
  readonly name: string;
  readonly pictureKey: string | null | undefined;
  readonly isLarge?: boolean;
}) {
  const look = `avatar ${isLarge ? 'avatar-large' : ''}`;
  if (pictureKey == null) {
    return (
      <span className={look} aria-hidden="true">
        {initialsOf(name)}
      </span>
    );
  }
  const size = isLarge ? 512 : 96;
  return (
    <img
      className={look}
      src={`/files/pictures/${pictureKey}/${size}`}
      alt=""
      width={size}
      height={size}
      loading="lazy"
    />
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return first.map((word) => [...(word ?? '')][0] ?? '').join('');
}
