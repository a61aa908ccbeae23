import type { ActivityLine } from '#platform/handoffs/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';

/** One thing that was done: what, where and when, never what was written. It leads there, where there is still something. */
export function ActivityRow({ line }: { line: ActivityLine }) {
  const t = useT();
  const format = useFormat();
  const botOf = useBotOf();
  const { appEntries } = useCatalog();
  const place = appEntries.find(({ app }) => app === line.slug) ?? botOf(line.slug);
  const key = `universe.home.activity.${line.kind}`;
  const content = (
    <>
      <Chip icon={place.icon} size="sm" />
      <span className="grow">
        {t(words.has(key) ? key : 'universe.home.activity.other', { name: place.name })}
        <span className="meta">
          {format.day(line.createdAt)}, {format.time(line.createdAt)}
        </span>
      </span>
    </>
  );
  const app = appEntries.some(({ app: slug }) => slug === line.slug) ? line.slug : 'chat';
  return (
    <li data-app={app}>
      {line.href ? (
        <Link className="item" to={line.href}>
          {content}
        </Link>
      ) : (
        <div className="item">{content}</div>
      )}
    </li>
  );
}
