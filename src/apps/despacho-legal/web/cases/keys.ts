/** Under which the browser keeps what it read of cases. */
export const casesKey = ['despacho-legal', 'cases'] as const;
export const shelfKey = (shelf: string) => [...casesKey, 'shelf', shelf] as const;
/** One case: with it goes all that was read of it. */
export const caseKey = (caseId: string) => [...casesKey, 'case', caseId] as const;
export const caseFileKey = (caseId: string) => [...caseKey(caseId), 'file'] as const;
export const historyKey = (caseId: string) => [...caseKey(caseId), 'history'] as const;
export const storyKey = (caseId: string) => [...caseKey(caseId), 'story'] as const;
