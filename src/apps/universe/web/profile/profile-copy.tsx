import { type ChangeEvent, useRef, useState } from 'react';
import type { Profile } from '#platform/profiles/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { saveAsFile } from '#ui/primitives/save-as-file.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { fieldAt, readProfileFile } from '../../core/profile-file.ts';
import { useChangedNames } from './use-changed-names.ts';
import type { useSavedSettings } from './use-saved-settings.ts';

type Props = { profile: Profile; saved: ReturnType<typeof useSavedSettings> };

/** The whole profile as a file, a file as the whole profile, and back to the beginning; nothing of it is final. */
export function ProfileCopy({ profile, saved }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const namesOf = useChangedNames();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();

  async function exportIt(): Promise<void> {
    setProblem(undefined);
    try {
      const file = await saved.exportFile();
      saveAsFile(`mentalia-perfil-${file.exportedAt.slice(0, 10)}.json`, JSON.stringify(file, null, 2), 'application/json');
      showToast({ text: t('universe.copy.exported') });
    } catch (error) {
      setProblem(textOf(error));
    }
  }

  async function importIt({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    setProblem(undefined);
    const read = readProfileFile(await chosen.text());
    // The same file, mended, can be chosen again.
    target.value = '';
    if ('problem' in read) return setProblem(t(`universe.copy.problem.${read.problem}`, { name: chosen.name }));
    await replaceWith(() => saved.importFile(read.file), t('universe.copy.imported', { name: chosen.name }));
  }

  /** Everything at once, with the way back to what was there: that state, whatever is changed after it. */
  async function replaceWith(ask: () => Promise<Profile>, text: string): Promise<void> {
    const from = profile.version;
    try {
      const after = await ask();
      const isSame = after.version === from;
      showToast({
        text: isSame ? t('universe.copy.same') : text,
        undo: isSame ? undefined : async () => void (await saved.restore(from)),
      });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  const sentenceOf = (error: unknown): string => {
    const fields = isProblem(error, 'http/not-valid') ? [...new Set(error.errors?.map(({ pointer }) => fieldAt(pointer)))] : [];
    return fields.length > 0 ? t('universe.copy.problem.values', { what: namesOf(fields) }) : textOf(error);
  };

  return (
    <section className="card universe-copy" aria-labelledby="universe-copy">
      <div className="stack stack-1">
        <h2 id="universe-copy" className="t-lead">
          {t('universe.copy.title')}
        </h2>
        <p className="meta">{t('universe.copy.lead')}</p>
      </div>
      {problem && (
        <Callout kind="danger" role="alert" title={t('universe.copy.failed')}>
          <p>{problem}</p>
        </Callout>
      )}
      <Button icon="download" wide start onClick={exportIt}>
        {t('universe.copy.export')}
      </Button>
      <Button icon="paperclip" wide start onClick={() => picker.current?.click()}>
        {t('universe.copy.import')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('universe.copy.import')}
        onChange={importIt}
      />
      <Button icon="undo-2" wide start onClick={() => replaceWith(saved.reset, t('universe.profile.resetDone'))}>
        {t('universe.profile.reset')}
      </Button>
      <p className="meta">{t('universe.copy.resetHint')}</p>
    </section>
  );
}
