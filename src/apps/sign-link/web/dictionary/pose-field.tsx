import { useState } from 'react';
import { api } from '#ui/api/client.ts';

import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { poseOfFile } from '../../core/dictionary/pose-of-file.ts';
import type { SignEntry } from '../../dictionary/contract.ts';
import { useFileText } from '../my-signs/use-file-text.ts';
import { dictionaryKey, signsUrl } from './dictionary-keys.ts';
import { OwnTakeChoice } from './own-take-choice.tsx';
import { PoseDrop } from './pose-drop.tsx';

/** How a sign looks by its contributor's own hands, from a `.pose` file: points of hands, no picture. The file is read here; only hands travel. */
export function PoseField({ sign }: { sign: SignEntry }) {
  const t = useT();
  const textOf = useFileText();
  const { act, busy, text } = useAct(dictionaryKey);
  const [problem, setProblem] = useState<string>();
  const { id, version } = sign;
  const put = (pose: string | null) => api.put(`${signsUrl}/${id}/pose`, { version, pose });
  const keep = (pose: string) => act(() => put(pose), { done: { text: t('sign-link.dictionary.poseKept') } });
  const bring = async (file: File) => {
    setProblem(undefined);
    try {
      await keep(poseOfFile(new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      setProblem(textOf(error));
    }
  };
  return (
    <div className="stack stack-3">
      {sign.pose ? (
        <div className="u-row">
          <Button busy={busy} onClick={() => void act(() => put(null), { done: { text: t('sign-link.dictionary.poseGone') } })}>
            {t('sign-link.dictionary.poseRemove')}
          </Button>
        </div>
      ) : (
        <>
          <OwnTakeChoice busy={busy} onTake={keep} />
          <PoseDrop onFile={(file) => void bring(file)} />
        </>
      )}
      {(problem ?? text) && (
        <p className="error-text" role="alert">
          {problem ?? text}
        </p>
      )}
    </div>
  );
}
