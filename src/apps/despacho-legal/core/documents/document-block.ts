/** Words of a document; `field` where an answer stands, `isGap` where one is still missing. */
export type Span = { text: string; field?: string; isGap?: true };

/** A piece of a composed document: what the preview, the DOCX and the PDF are made from. */
export type DocumentBlock =
  | { kind: 'title' | 'heading' | 'paragraph'; spans: Span[] }
  | { kind: 'list'; isOrdered: boolean; items: Span[][] }
  | { kind: 'signature'; spans: Span[] };
