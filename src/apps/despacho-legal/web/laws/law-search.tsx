import { type FormEvent, useRef, useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Country } from '../../contract.ts';
import { lawAddress } from '../../core/law/law-address.ts';
import type { LawFindings } from '../../laws/contract.ts';
import { articleName } from './article-name.ts';

type Props = { law: string; lawName: string; country: Country };
type Found = { words: string; items: LawFindings['items'] };

/** Looks within one law, by the number of an article or by words. */
export function LawSearch({ law, lawName, country }: Props) {
  const t = useT();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const field = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const search = async (event?: FormEvent) => {
    event?.preventDefault();
    const q = words.trim();
    if (!q) return field.current?.focus();
    const mine = ++turn.current;
    setBusy(true);
    setError(undefined);
    try {
      const url = `/api/despacho-legal/laws/${encodeURIComponent(law)}/search`;
      const { items } = await api.post<LawFindings>(url, { country, q });
      if (mine !== turn.current) return;
      setFound({ words: q, items });
      announce(saidOf(items.length));
    } catch (failure) {
      if (mine === turn.current) setError(failure);
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  };
  const saidOf = (count: number) =>
    count === 0 ? t('despacho-legal.laws.article.nothing') : t('despacho-legal.laws.article.results', { count });
  const close = () => {
    setFound(undefined);
    setWords('');
    field.current?.focus();
  };
  return (
    <search className="stack stack-4">
      <form className="law-search" onSubmit={(event) => void search(event)}>
        <TextField
          label={t('despacho-legal.laws.article.search')}
          help={t('despacho-legal.laws.article.searchHelp')}
          value={words}
          onChange={setWords}
          inputRef={field}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button type="submit" icon="search" busy={busy}>
          {t('despacho-legal.laws.article.go')}
        </Button>
      </form>
      {error !== undefined && <ProblemNotice error={error} retry={() => void search()} />}
      {found && (
        <section className="stack stack-3" aria-label={t('despacho-legal.laws.article.searchText', { law: lawName })}>
          <p className="meta">{saidOf(found.items.length)}</p>
          <ul className="rows">
            {found.items.map((item) => (
              <li key={item.article}>
                <Link className="item" to={lawAddress({ country, law, article: item.article })} onClick={close}>
                  <span className="stack stack-1">
                    <b>
                      {articleName(item, t)}
                      {item.heading && (
                        <>
                          . <span lang="es">{item.heading}</span>
                        </>
                      )}{' '}
                      {item.standing !== 'in-force' && <Tag>{t(`despacho-legal.laws.loaded.${item.standing}`)}</Tag>}
                    </b>
                    <span className="meta law-narrow" lang="es">
                      {item.excerpt}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <div className="u-row">
            <Button kind="quiet" icon="x" onClick={close}>
              {t('despacho-legal.laws.article.close')}
            </Button>
          </div>
        </section>
      )}
    </search>
  );
}
