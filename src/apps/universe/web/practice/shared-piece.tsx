import { useQuery } from '@tanstack/react-query';
import type { ReceivedGrant } from '#platform/consent/grants/contract.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import { api } from '#ui/api/client.ts';
import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { SharedView } from '../../server/practice/contract.ts';
import { practiceKey } from '../keys.ts';
import { useScopeName } from '../privacy/use-scope-name.ts';
import { SharedConversations } from './shared-conversations.tsx';

/** One piece that is shared. It is asked for once while the page is open: each time is a line for its owner. */
export function SharedPiece({ grant, scope }: { grant: ReceivedGrant; scope: string }) {
  const t = useT();
  const scopeName = useScopeName();
  const { language } = useLanguage();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [...practiceKey, 'piece', grant.id, scope, language],
    queryFn: ({ signal }) => {
      const piece = encodeURIComponent(scope);
      return api.get<SharedView>(`/api/universe/practice/people/${grant.id}/pieces/${piece}?language=${language}`, signal);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  const id = `piece-${scope.replace(':', '-')}`;
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{data?.kind === 'lines' ? data.name : scopeName(scope)}</h2>
      {isPending && <Loading text={t('universe.sharing.loading')} />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data?.kind === 'settings' && <SharedSettings settings={data.settings} />}
      {data?.kind === 'activity' && <SharedActivity view={data} />}
      {data?.kind === 'conversations' && <SharedConversations grant={grant} scope={scope} items={data.items} />}
      {data?.kind === 'lines' && <Facts facts={data.items.map(({ label, text }) => [label, text])} />}
    </section>
  );
}

/** The settings by the names and in the words of the page of the profile. */
function SharedSettings({ settings }: { settings: Partial<Settings> }) {
  const t = useT();
  const facts = Object.entries(settings).map(([name, value]): [string, string] => {
    const option = `universe.settings.${name}.${value}`;
    return [t(`universe.settings.${name}.name`), words.has(option) ? t(option) : String(value)];
  });
  return <Facts facts={facts} />;
}

function SharedActivity({ view: { from, until, items } }: { view: Extract<SharedView, { kind: 'activity' }> }) {
  const t = useT();
  const format = useFormat();
  const botOf = useBotOf();
  const { appEntries } = useCatalog();
  const nameOf = (slug: string) => (appEntries.find(({ app }) => app === slug) ?? botOf(slug)).name;
  const said = (kind: string, slug: string) => {
    const key = `universe.practice.kind.${kind}`;
    return t(words.has(key) ? key : 'universe.practice.kind.other', { name: nameOf(slug) });
  };
  return (
    <>
      <p className="meta">{t('universe.practice.week', { from: format.date(from), until: format.date(until) })}</p>
      {items.length === 0 ? (
        <p>{t('universe.practice.noActivity')}</p>
      ) : (
        <Facts facts={items.map(({ slug, kind, count }) => [said(kind, slug), t('universe.practice.times', { count })])} />
      )}
    </>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  const t = useT();
  if (facts.length === 0) return <p>{t('universe.practice.noLines')}</p>;
  return (
    <dl className="card universe-facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt className="muted">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
