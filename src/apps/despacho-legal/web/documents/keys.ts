export const documentsUrl = '/api/despacho-legal/documents';
/** Under which the browser keeps what it read of documents. */
export const documentsKey = ['despacho-legal', 'documents'] as const;
export const documentListKey = [...documentsKey, 'list'] as const;
export const documentKey = (documentId: string) => [...documentsKey, 'one', documentId] as const;
export const versionsKey = (documentId: string) => [...documentKey(documentId), 'versions'] as const;
