import { useEffect, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { useLaws } from '../laws/use-laws.ts';

const soonMs = 600;

/** How far the laws are that a question waits for. Nothing is said of what takes no time. */
export function SearchProgress() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setLong(true), soonMs);
    return () => clearTimeout(clock);
  }, []);
  return isLong ? <Progress /> : null;
}

function Progress() {
  const t = useT();
  const { data } = useLaws({ isFresh: true });
  if (data?.shelf.state !== 'making') return <Loading text={t('despacho-legal.laws.ask.searching')} />;
  const { done, total } = data.shelf;
  return (
    <Loading
      text={done < total ? t('despacho-legal.laws.ask.preparing', { done, total }) : t('despacho-legal.laws.ask.preparingLast')}
    />
  );
}
