import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

const figures: Record<string, IconName> = { 'blu-psicologa': 'blu', 'gerencia-ia': 'gerencia' };

/** A bot has a figure, or the first letter of its name; never a face. */
export function BotAvatar({ slug, name }: { slug: string; name: string }) {
  const figure = figures[slug];
  return (
    <span className="avatar avatar--bot" aria-hidden="true">
      {figure ? <Icon name={figure} /> : [...name][0]?.toLocaleUpperCase()}
    </span>
  );
}
