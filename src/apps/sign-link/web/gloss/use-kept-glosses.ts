import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { GlossContent, GlossKept, KeptGloss, KeptGlosses } from '../../gloss/contract.ts';
import { glossesKey, glossesUrl } from './gloss-keys.ts';
import type { GlossWork } from './use-gloss-work.ts';
import type { Danger } from './use-people-first.ts';

/** The drafts that a person keeps: keeping this one, changing it, deleting one and taking that back. */
export function useKeptGlosses(work: GlossWork, tell: (danger: Danger) => void) {
  const t = useT();
  const list = useQuery({ queryKey: glossesKey, queryFn: ({ signal }) => api.get<KeptGlosses>(glossesUrl, signal) });
  const saving = useAct(glossesKey);
  const deleting = useAct(glossesKey);
  const keepSafely = useKeep(saving, (fixed) => tell({ ...fixed, isKept: false }));
  // Sent again after a failure it is the same draft.
  const fresh = useRef<string>(undefined);

  /** `asAnother`: beside the one that another page changed. */
  async function keep({ asAnother = false } = {}): Promise<KeptGloss | undefined> {
    const content = contentOf(work);
    const own = asAnother ? { ...work, id: undefined } : work;
    const kept = await keepSafely(() => send(own, content, fresh), [content.text]);
    if (!kept) return undefined;
    fresh.current = undefined;
    work.isKept(kept.gloss);
    if (kept.fixed) tell({ ...kept.fixed, isKept: true });
    return kept.gloss;
  }
  const remove = ({ id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...content }: KeptGloss) =>
    deleting.act(
      async () => {
        await api.delete(`${glossesUrl}/${id}`);
        if (work.id === id) work.isGone();
      },
      {
        loudly: true,
        done: { text: t('sign-link.gloss.deleted'), undo: () => api.post(glossesUrl, { clientGlossId: id, ...content }) },
      },
    );
  return { list, items: list.data?.items ?? [], keep, remove, saving, isRemoving: deleting.busy };
}

async function send(
  { id, version, isGone }: GlossWork,
  content: GlossContent,
  fresh: { current: string | undefined },
): Promise<GlossKept> {
  if (id && version) {
    try {
      return await api.put<GlossKept>(`${glossesUrl}/${id}`, { version, ...content });
    } catch (problem) {
      // Deleted meanwhile: it is kept anew, and what was changed elsewhere is told.
      if (!isProblem(problem, 'sign-link/gloss-not-found')) throw problem;
      isGone();
    }
  }
  fresh.current ??= crypto.randomUUID();
  return api.post<GlossKept>(glossesUrl, { clientGlossId: fresh.current, ...content });
}

function contentOf({ made, language, signs }: GlossWork): GlossContent {
  const kept = signs.map(({ gloss, from, kind, isRepeated, sense, shown }) => ({ gloss, from, kind, isRepeated, sense, shown }));
  return { language, text: made.trim(), signs: kept };
}
