import { useT } from '#ui/i18n/use-t.ts';
import { FileDrop } from '#ui/primitives/file-drop.tsx';

/** Where a `.pose` file is put or chosen; whoever asks reads it. */
export function PoseDrop({ onFile }: { onFile(file: File): void }) {
  const t = useT();
  return (
    <FileDrop
      accept=".pose"
      onFile={onFile}
      words={{
        title: t('sign-link.dictionary.poseTitle'),
        choose: t('sign-link.dictionary.poseChoose'),
        drop: t('sign-link.dictionary.drop'),
        kinds: t('sign-link.dictionary.poseKinds'),
        several: t('sign-link.dictionary.oneFile'),
        last: undefined,
      }}
    />
  );
}
