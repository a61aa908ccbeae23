import './my-signs.css';
import { Link } from '#ui/address/link.tsx';
import { useGo } from '#ui/address/use-go.ts';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { PersonalSign } from '../../my-signs/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { mySignsKey, mySignsPath, personalUrl } from './my-signs-keys.ts';
import { PersonalFacts } from './personal-facts.tsx';
import { PersonalLooks } from './personal-looks.tsx';
import { usePersonalSign } from './use-personal-signs.ts';

/** One sign of one's own: how it is made, what it means, who uses it. */
export function Page() {
  const t = useT();
  const { data: sign, error, refetch } = usePersonalSign(useParam('id'));
  return (
    <Frame title={sign?.content.name ?? t('sign-link.mySigns.one')} lead={sign?.content.meaning} hidesLanguage>
      <p>
        <Link to={mySignsPath}>{t('sign-link.mySigns.back')}</Link>
      </p>
      {!sign && !error && <Loading />}
      {!sign && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {sign && <Sheet sign={sign} />}
    </Frame>
  );
}

function Sheet({ sign: { id, content, takes } }: { sign: PersonalSign }) {
  const t = useT();
  const go = useGo();
  const { act, busy } = useAct([...mySignsKey, 'list'], [...mySignsKey, 'takes']);
  const remove = async () => {
    // What is sent again is the same sign, in links too.
    const undo = () => api.post(personalUrl, { clientSignId: id, content, takes });
    const done = { text: t('sign-link.mySigns.isGone', { name: content.name }), undo };
    if (await act(() => api.delete(`${personalUrl}/${id}`), { done, loudly: true })) go(mySignsPath, { replace: true });
  };
  return (
    <>
      <div className="my-signs-sheet">
        <div className="my-signs-stage">
          <PersonalLooks content={content} takes={takes} />
        </div>
        <div className="stack stack-4">
          <p className="meta">
            {[
              t(`sign-link.mySigns.categories.${content.category}`),
              content.who && t('sign-link.mySigns.usedBy', { who: content.who }),
              takes.length > 0 ? t('sign-link.mySigns.takeCount', { count: takes.length }) : t('sign-link.mySigns.noTakes'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <PersonalFacts content={content} />
          <p className="meta measure">{t('sign-link.mySigns.ownNote')}</p>
        </div>
      </div>
      <div className="u-row btns">
        <ButtonLink to={`${mySignsPath}/sena/${id}/editar`} icon="pencil">
          {t('sign-link.mySigns.change')}
        </ButtonLink>
        <Button kind="quiet" icon="trash-2" busy={busy} onClick={() => void remove()}>
          {t('sign-link.mySigns.delete')}
        </Button>
      </div>
    </>
  );
}
