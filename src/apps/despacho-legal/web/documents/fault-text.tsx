import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Fault } from '../../core/documents/find-faults.ts';
import type { Template } from '../../core/templates/template.ts';

/** What does not fit in an answer, in a sentence. */
export function FaultText({ fault, template }: { fault: Fault; template: Template }) {
  const t = useT();
  const { language } = useLanguage();
  const other = template.fields.find(({ id }) => id === fault.with)?.question[language] ?? '';
  return <>{t(`despacho-legal.documents.fault.${fault.kind}`, { other })}</>;
}
