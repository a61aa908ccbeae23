import { type IconName, iconPaths, solidPaths } from './icon-paths.ts';

/** A drawing beside a word. It says nothing by itself, so screen readers pass over it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  const solid = solidPaths[name];
  return (
    <svg className={`ico ${className}`.trim()} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {iconPaths[name] && <path d={iconPaths[name]} />}
      {solid && <path d={solid} fill="currentColor" stroke="none" />}
    </svg>
  );
}
