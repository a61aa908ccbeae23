import type { Translate } from '#ui/i18n/use-t.ts';
import type { DraftStep, DraftText, DraftWay, WayPart } from '../../core/scenario/draft.ts';
import { phrasesOf } from '../../core/scenario/draft-texts.ts';

type ListOf = (items: string[]) => string;

/** "Si dice que no y pregunta algo". */
export function sayWay(t: Translate, listOf: ListOf, { parts }: Pick<DraftWay, 'parts'>): string {
  if (parts.length === 0) return t('comunicacion-social.editor.when.nothing');
  return t('comunicacion-social.editor.when.if', { parts: listOf(parts.map((part) => sayPart(t, part))) });
}

/** What the person does there: "no dice que no". */
export function sayPart(t: Translate, part: WayPart): string {
  if (part.kind === 'asks') return t(`comunicacion-social.editor.when.${part.is ? 'asks' : 'asksNot'}`);
  if (part.kind === 'says') {
    const phrases = phrasesOf(part.text);
    if (phrases.length === 0) return t('comunicacion-social.editor.when.saysSomething');
    const shown = phrases.slice(0, 3).map((phrase) => `«${phrase}»`);
    return t('comunicacion-social.editor.when.says', { phrases: `${shown.join(', ')}${phrases.length > 3 ? '…' : ''}` });
  }
  const does = t(`comunicacion-social.editor.does.${part.skill}`);
  return part.kind === 'met' ? does : t('comunicacion-social.editor.when.not', { does });
}

/** "Paso 2. Marta acepta mandarlos". */
export function nameStep(t: Translate, steps: readonly DraftStep[], key: string | null): string {
  const index = steps.findIndex((step) => step.key === key);
  const step = steps[index];
  if (!step) return t('comunicacion-social.editor.nowhere');
  const name = plainText(step.map) || t('comunicacion-social.editor.unnamed');
  return t('comunicacion-social.editor.stepNamed', { number: index + 1, name });
}

/** A text as it is shown where only one fits. */
export function plainText(text: DraftText): string {
  return (typeof text === 'string' ? text : text.mx).trim();
}
