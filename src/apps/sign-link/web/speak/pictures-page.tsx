import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { pictogramLicence, pictograms } from '../../core/speak/pictogram.ts';
import { PhrasePicture } from './phrase-picture.tsx';
import { PictogramPicture } from './pictogram-picture.tsx';
import { SpeakFrame } from './speak-frame.tsx';

/** Every picture there is here, what it stands for, whose it is and under which licence. */
export function Page() {
  const t = useT();
  const { language } = useLanguage();
  return (
    <SpeakFrame place="pictures">
      {({ board, phrases }) => (
        <>
          <section className="sec" aria-labelledby="speak-drawn">
            <h2 id="speak-drawn">{t('sign-link.speak.pictures.drawn', { count: pictograms.length })}</h2>
            <p className="measure">{t(`sign-link.speak.pictures.licences.${pictogramLicence}`)}</p>
            <ul className="speak-grid speak-grid--small">
              {pictograms.map(({ id, es, en }) => (
                <li key={id} className="speak-key speak-key--still">
                  <PictogramPicture name={id} />
                  <span>{language === 'en' ? en : es}</span>
                </li>
              ))}
            </ul>
          </section>
          {board.own.some(({ hasPicture }) => hasPicture) && (
            <section className="sec" aria-labelledby="speak-given">
              <h2 id="speak-given">{t('sign-link.speak.pictures.given')}</h2>
              <ul className="rows">
                {board.own
                  .filter(({ hasPicture }) => hasPicture)
                  .map(({ id, text, given }) => {
                    const phrase = phrases.find((one) => one.id === id);
                    return (
                      <li key={id} className="item">
                        {phrase && <PhrasePicture phrase={phrase} />}
                        <span className="grow">
                          <b>{text}</b>
                          <span className="meta">
                            {[given?.licence, given?.author].filter(Boolean).join(' · ') || t('sign-link.speak.pictures.none')}
                          </span>
                        </span>
                      </li>
                    );
                  })}
              </ul>
            </section>
          )}
        </>
      )}
    </SpeakFrame>
  );
}
