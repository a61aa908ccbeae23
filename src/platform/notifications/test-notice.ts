import { defineNotice } from './define-notice.ts';

/** What a person sends to themselves to see whether and how it arrives. */
export const testNotice = defineNotice({
  kind: 'notifications.test',
  name: { es: 'Prueba', en: 'Test' },
  about: { es: 'Llega cuando tú la pides.', en: 'Comes when you ask for it.' },
  isAskedNow: true,
});
