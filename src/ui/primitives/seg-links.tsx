import { Link } from '../shell/link.tsx';

/** A few pages that are versions of one another, side by side. */
export function SegLinks({ label, links }: { label: string; links: readonly { to: string; label: string; current: boolean }[] }) {
  return (
    <nav aria-label={label}>
      <div className="seg">
        {links.map(({ to, label, current }) => (
          <Link key={to} to={to} aria-current={current ? 'true' : undefined}>
            {label}
          </Link>
        ))}
      </div>
    </nav>
  );
}
