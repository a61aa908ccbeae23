/** What a summary is as a source of handoffs. Offers are kept with it, so it never changes. */
export const summaryKind = 'chat-summary';
