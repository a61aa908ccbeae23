/** A person, by the first letters of their name until there is a picture. Their name stands beside it, or in the label. */
export function Avatar({ name, src }: { name: string; src?: string }) {
  return (
    <span className="avatar ui-avatar" aria-hidden="true">
      {src ? <img src={src} alt="" width="40" height="40" /> : initialsOf(name)}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
