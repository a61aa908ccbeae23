import { Link } from '../../address/link.tsx';

/** Cassiopeia: five stars that read M or W. The big one is the person. */
export function Brand({ isShort }: { isShort?: boolean }) {
  return (
    <Link className="brand" to="/">
      <svg className="mark" width="38" height="38" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle cx="20" cy="20" r="20" fill="var(--accent)" />
        <g fill="var(--on-accent)">
          <path
            d="M8.2 27.5 13.6 14 20 23 26.4 12.4 31.8 26.5"
            fill="none"
            stroke="var(--on-accent)"
            strokeWidth="1.5"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
          <circle cx="8.2" cy="27.5" r="2.1" />
          <circle cx="13.6" cy="14" r="2.1" />
          <circle cx="20" cy="23" r="2.1" />
          <circle cx="31.8" cy="26.5" r="2.1" />
          <circle cx="26.4" cy="12.4" r="3.9" />
        </g>
      </svg>
      <span>
        <span className="wm">MENTALIA</span> <span className={isShort ? 'sr' : 'sub'}>Universe</span>
      </span>
    </Link>
  );
}
