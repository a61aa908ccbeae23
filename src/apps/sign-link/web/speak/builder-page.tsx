import { useT } from '#ui/i18n/use-t.ts';
import { SentenceBuilder } from './sentence-builder.tsx';
import { SpeakFrame } from './speak-frame.tsx';

/** A sentence out of pictures and words, said like any phrase. */
export function Page() {
  const t = useT();
  return (
    <SpeakFrame place="builder">
      {({ saying }) => (
        <SentenceBuilder
          act={t('sign-link.speak.builder.use')}
          onDone={(text) => saying.press({ text, picture: undefined, ownPicture: undefined, help: false })}
        />
      )}
    </SpeakFrame>
  );
}
