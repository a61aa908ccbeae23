import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Composed } from '../../core/documents/compose-document.ts';
import type { DocumentBlock, Span } from '../../core/documents/document-block.ts';

type Props = { composed: Composed; current?: string | undefined; onQuestion(field: string): void };

/** The document as it is now. What is missing can be pressed, and leads to its question. */
export function DocumentPreview({ composed, current, onQuestion }: Props) {
  const t = useT();
  const id = useId();
  return (
    <section className="stack stack-3 legal-document-side" aria-labelledby={id}>
      <h2 className="t-lead" id={id}>
        {t('despacho-legal.documents.preview.title')}
      </h2>
      {/* The text of the document is in Spanish, whatever the language of the page. */}
      <div className="card legal-document-paper" lang={composed.language}>
        {composed.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone
          <Piece key={at} block={block} current={current} onQuestion={onQuestion} />
        ))}
      </div>
    </section>
  );
}

function Piece({ block, ...rest }: { block: DocumentBlock } & Omit<Props, 'composed'>) {
  if (block.kind === 'list') {
    const Tag = block.isOrdered ? 'ol' : 'ul';
    return (
      <Tag className="list">
        {block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place alone
          <li key={at}>
            <Spans spans={item} {...rest} />
          </li>
        ))}
      </Tag>
    );
  }
  const Tag = { title: 'h3', heading: 'h4', paragraph: 'p', signature: 'p' }[block.kind] as 'h3' | 'h4' | 'p';
  return (
    <Tag className={block.kind === 'signature' ? 'legal-document-signature' : undefined}>
      <Spans spans={block.spans} {...rest} />
    </Tag>
  );
}

function Spans({ spans, current, onQuestion }: { spans: readonly Span[] } & Omit<Props, 'composed'>) {
  const t = useT();
  return spans.map(({ text, field, isGap }, at) => {
    const key = `${at}`;
    if (isGap && field) {
      return (
        <button className="legal-document-gap" type="button" key={key} onClick={() => onQuestion(field)}>
          {t('despacho-legal.documents.preview.gap')}
        </button>
      );
    }
    return field === undefined || field !== current ? <span key={key}>{text}</span> : <mark key={key}>{text}</mark>;
  });
}
