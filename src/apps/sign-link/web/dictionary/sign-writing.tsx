import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { layOutSign } from '../../core/signwriting/lay-out-sign.ts';
import { parseFsw } from '../../core/signwriting/parse-fsw.ts';
import type { DrawnSymbols } from '../../dictionary/contract.ts';

/** A sign in SignWriting. `gloss` says what it stands for; whoever does not see it reads the description beside it. */
export function SignWriting({ fsw, gloss, scale = 1.6 }: { fsw: string; gloss: string; scale?: number }) {
  const t = useT();
  const sign = useMemo(() => parseFsw(fsw), [fsw]);
  const keys = useMemo(() => [...new Set(sign?.symbols.map(({ key }) => key) ?? [])].sort().join(','), [sign]);
  const { data } = useQuery({
    queryKey: ['sign-link', 'symbols', keys],
    queryFn: ({ signal }) => api.get<DrawnSymbols>(`/api/sign-link/symbols?keys=${keys}`, signal),
    enabled: keys !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!sign || keys === '') return null;
  const { box } = layOutSign(sign);
  const outlines = new Map(data?.items.map((one) => [one.key, one]));
  return (
    <svg
      className="dict-writing"
      role="img"
      aria-label={t('sign-link.dictionary.inSignWriting', { gloss })}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      width={box.width * scale}
      height={box.height * scale}
    >
      {sign.symbols.map(({ key, x, y }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a symbol may stand twice, and is known by its place alone
        <g key={at} transform={`translate(${x} ${y})`}>
          <path className="dict-writing-paper" d={outlines.get(key)?.fill ?? ''} />
          <path className="dict-writing-ink" d={outlines.get(key)?.line ?? ''} />
        </g>
      ))}
    </svg>
  );
}
