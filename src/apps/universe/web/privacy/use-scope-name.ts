import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { useBotOf } from '#ui/session/use-bot-of.ts';

/** What a piece that can be shared is called, and what it holds. */
export function useScopeName(): (scope: string, part?: 'name' | 'hint') => string {
  const t = useT();
  const botOf = useBotOf();
  return (scope, part = 'name') => {
    const [family = '', member = ''] = scope.split(':');
    const suffix = part === 'hint' ? 'Hint' : '';
    if (family === 'conversations') return t(`universe.sharing.scope.conversations${suffix}`, { bot: botOf(member).name });
    const key = `universe.sharing.scope.${scope.replace(':', '-')}${suffix}`;
    if (words.has(key)) return t(key);
    return suffix ? '' : t('universe.sharing.scope.other');
  };
}
