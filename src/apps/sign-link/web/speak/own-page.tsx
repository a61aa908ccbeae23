import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { OwnPhraseNow } from '../../core/speak/own-phrase.ts';
import { boardStore } from './board-store.ts';
import { BringPictures } from './bring-pictures.tsx';
import { PhraseForm } from './phrase-form.tsx';
import { PhrasePicture } from './phrase-picture.tsx';
import { SpeakFrame, type Speaking } from './speak-frame.tsx';

/** A person's own phrases: to add, change, delete, and bring many pictures at once. */
export function Page() {
  return <SpeakFrame place="own">{(speaking) => <OwnPhrases {...speaking} />}</SpeakFrame>;
}

function OwnPhrases({ board, phrases, saying }: Speaking) {
  const t = useT();
  const [edited, setEdited] = useState<OwnPhraseNow | 'new'>();
  const [isBringing, setBringing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasLeft = useRef(false);
  const remove = async (phrase: OwnPhraseNow) => {
    const picture = phrase.hasPicture ? await boardStore.picture(phrase.id) : undefined;
    await boardStore.add({ kind: 'remove', id: phrase.id, at: new Date().toISOString() });
    showToast({ text: t('sign-link.speak.own.removed'), undo: () => bringBack(phrase, picture) });
  };
  const leave = () => {
    setEdited(undefined);
    setBringing(false);
    hasLeft.current = true;
  };
  // Whoever comes back from a form is at the list again, also with a keyboard.
  useEffect(() => {
    if (!edited && !isBringing && hasLeft.current) heading.current?.focus();
  }, [edited, isBringing]);
  if (edited)
    return (
      <PhraseForm key={edited === 'new' ? 'new' : edited.id} phrase={edited === 'new' ? undefined : edited} onDone={leave} />
    );
  if (isBringing) return <BringPictures onDone={leave} />;
  return (
    <section className="sec" aria-labelledby="speak-own">
      <div className="sec-head">
        <h2 id="speak-own" tabIndex={-1} ref={heading}>
          {t('sign-link.speak.places.own')}
        </h2>
        <div className="u-row">
          <Button kind="primary" icon="plus" onClick={() => setEdited('new')}>
            {t('sign-link.speak.own.add')}
          </Button>
          <Button icon="paperclip" onClick={() => setBringing(true)}>
            {t('sign-link.speak.own.bring')}
          </Button>
        </div>
      </div>
      {!board.isRead && <Loading />}
      {board.isRead && board.own.length === 0 && (
        <EmptyState title={t('sign-link.speak.own.empty')} text={t('sign-link.speak.own.emptyText')} />
      )}
      <ul className="rows">
        {board.own.map((own) => {
          const shown = phrases.find(({ id }) => id === own.id);
          return (
            <li key={own.id} className="item speak-own-row">
              {shown && <PhrasePicture phrase={shown} />}
              <span className="grow">
                <b>{own.text}</b>
                <span className="meta">
                  {[t(`sign-link.speak.categories.${own.category}`), own.hasPicture && own.given?.licence]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className="u-row u-row-2">
                <Button kind="quiet" icon="volume-2" onClick={() => shown && saying.press(shown)}>
                  {t('sign-link.speak.own.use')}
                  <span className="sr">: {own.text}</span>
                </Button>
                <Button kind="quiet" icon="pencil" onClick={() => setEdited(own)}>
                  {t('sign-link.speak.own.change')}
                  <span className="sr">: {own.text}</span>
                </Button>
                <Button kind="quiet" icon="trash-2" onClick={() => void remove(own)}>
                  {t('sign-link.speak.own.remove')}
                  <span className="sr">: {own.text}</span>
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** As a new one: the server may have forgotten the other already. */
async function bringBack({ text, category, picture, given, hasPicture }: OwnPhraseNow, kept: Blob | undefined): Promise<void> {
  const content = { text, category, picture, given: hasPicture && kept ? given : null };
  const put = hasPicture && kept ? ('put' as const) : ('keep' as const);
  await boardStore.add({ kind: 'add', id: crypto.randomUUID(), content, at: new Date().toISOString(), picture: put }, kept);
}
