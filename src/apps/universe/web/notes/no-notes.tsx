import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';

/** Nothing noted yet, or nothing done: what this place is for. The field above is the way to begin. */
export function NoNotes({ isDone }: { isDone: boolean }) {
  const t = useT();
  const texts = `universe.notes.${isDone ? 'noneDone' : 'none'}`;
  return <EmptyState title={t(`${texts}.title`)} text={t(`${texts}.text`)} illo={<EmptyPicture />} />;
}

/** A page with a first line, and room for more. */
function EmptyPicture() {
  return (
    <svg className="illo deco" viewBox="0 0 180 84" width="180" height="84" aria-hidden="true">
      <rect className="p" x="48" y="8" width="84" height="68" rx="8" />
      <rect className="ln" x="48" y="8" width="84" height="68" rx="8" />
      <path className="ln" d="M62 28h40" />
      <path className="ln2 d" d="M62 44h56M62 60h48" />
      <circle className="s" cx="132" cy="20" r="14" />
      <circle className="o" cx="132" cy="20" r="7" />
    </svg>
  );
}
