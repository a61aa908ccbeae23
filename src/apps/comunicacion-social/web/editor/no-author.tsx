import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';

const closed = ['http/not-for-your-role', 'comunicacion-social/licence-not-checked'];

/** Why there is nothing to write here: it is for professionals, it is not there, or the server could not say. */
export function NoAuthor({ error, retry }: { error: unknown; retry(): void }) {
  const t = useT();
  if (closed.some((type) => isProblem(error, type))) {
    return (
      <EmptyState
        title={t('comunicacion-social.editor.forProfessionals')}
        text={t('comunicacion-social.editor.forProfessionalsText')}
      >
        <ButtonLink to="/universe/consulta/cedula">{t('comunicacion-social.editor.licence')}</ButtonLink>
      </EmptyState>
    );
  }
  if (isProblem(error) && error.status === 404) {
    return (
      <EmptyState title={t('comunicacion-social.editor.gone')} text={t('comunicacion-social.editor.goneText')}>
        <ButtonLink to="/comunicacion-social/escribir">{t('comunicacion-social.editor.toList')}</ButtonLink>
      </EmptyState>
    );
  }
  return <ProblemNotice error={error} retry={retry} />;
}
