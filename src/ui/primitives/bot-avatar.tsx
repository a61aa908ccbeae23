import { botIcon } from './bot-icon.ts';
import { Icon } from './icon.tsx';

/** A bot has a figure, never a face. */
export function BotAvatar({ icon }: { icon: string }) {
  return (
    <span className="avatar avatar--bot" aria-hidden="true">
      <Icon name={botIcon(icon)} />
    </span>
  );
}
