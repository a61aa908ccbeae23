/** What a person's own signs are put under. Closed: pages word them. The order is how they are offered. */
export const signCategories = ['need', 'person', 'feeling', 'body', 'food', 'place', 'thing', 'action', 'time', 'other'] as const;
export type SignCategory = (typeof signCategories)[number];
