import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';

/** Few enough to read at a glance; the rest is counted. */
const most = 3;

/** The way from the names of what changed in a profile (`theme`, `identity.helps`, `overrides.chat`) to words. */
export function useChangedNames(): (changed: readonly string[]) => string {
  const t = useT();
  const format = useFormat();
  const { appEntries } = useCatalog();
  const nameOf = (name: string): string => {
    const [place, inside] = name.split('.');
    if (place !== 'overrides') {
      const key = place === 'identity' ? `universe.identity.${inside ?? 'conditions'}` : `universe.settings.${name}.name`;
      // A newer server, or a file from elsewhere, may name what this page does not know.
      return words.has(key) ? t(key) : name;
    }
    return t('universe.versions.inApp', { app: appEntries.find(({ app }) => app === inside)?.name ?? inside ?? '' });
  };
  return (changed) => {
    const names = changed.slice(0, most).map(nameOf);
    const left = changed.length - names.length;
    return format.list(left > 0 ? [...names, t('universe.versions.more', { count: left })] : names);
  };
}
