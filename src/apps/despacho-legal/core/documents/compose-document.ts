import { answerOf } from '../templates/answer-of.ts';
import { citedAs } from '../templates/cited-as.ts';
import { holds } from '../templates/holds.ts';
import type { Answers, BodyBlock, Template } from '../templates/template.ts';
import type { DocumentBlock, Span } from './document-block.ts';
import { type Filling, fillText } from './fill-text.ts';
import { onOneLine } from './spoken-answer.ts';

export type Composed = {
  title: string;
  language: 'es-ES' | 'es-MX';
  blocks: DocumentBlock[];
  /** The fields that must be answered and are not, in the order of the interview. Only a document without any is made. */
  missing: string[];
};

/** The document that the answers make, on a day. The same answers on the same day give the same document. */
export function composeDocument(template: Template, answers: Answers, day: string): Composed {
  const filling = { template, answers, day };
  const asked = template.fields.filter((field) => holds(template, answers, field.shownIf));
  return {
    title: template.name.es,
    language: template.country === 'ES' ? 'es-ES' : 'es-MX',
    blocks: template.body.flatMap((block) => blocksOf(block, filling)),
    missing: asked.filter((field) => field.required && answerOf(field, answers) === undefined).map(({ id }) => id),
  };
}

function blocksOf(block: BodyBlock, filling: Filling): DocumentBlock[] {
  if ('if' in block && !holds(filling.template, filling.answers, block.if)) return [];
  if (block.kind === 'basis') return filling.template.basis.map(quoted);
  if (block.kind === 'annexes') return listOf(block.from, filling, block.none);
  if (block.kind === 'list') return listOf(block.from, filling, undefined, block.isOrdered);
  if (block.kind === 'signature') return [{ kind: 'signature', spans: fillText(`Firma: {${block.name}}`, filling) }];
  if (block.kind !== 'paragraph') return [{ kind: block.kind, spans: fillText(block.text, filling) }];
  return linesOf(fillText(block.text, filling)).map((spans) => ({ kind: 'paragraph', spans }));
}

function quoted({ quote, ...cited }: Template['basis'][number]): DocumentBlock {
  return { kind: 'paragraph', spans: [{ text: `${citedAs(cited)}: «${quote.replace(/\.$/, '')}».` }] };
}

function listOf(from: string, { template, answers }: Filling, none?: string, isOrdered = false): DocumentBlock[] {
  const field = template.fields.find(({ id }) => id === from);
  const items = field && holds(template, answers, field.shownIf) ? answerOf(field, answers) : undefined;
  if (Array.isArray(items)) {
    return [{ kind: 'list', isOrdered, items: items.map((item) => [{ text: onOneLine(item), field: from }]) }];
  }
  if (none !== undefined) return [{ kind: 'paragraph', spans: [{ text: none }] }];
  return [{ kind: 'paragraph', spans: fillText(`{${from}}`, { template, answers, day: '' }) }];
}

/** An answer with line breaks is several paragraphs; empty lines are none. */
function linesOf(spans: Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines
    .map((line) => line.filter(({ text }) => text !== ''))
    .filter((line) => line.some(({ text }) => text.trim() !== ''));
}
