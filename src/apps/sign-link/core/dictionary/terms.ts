/** What a sign is looked for by, and what can be said of an entry. Closed lists: pages word them, the database checks them. */
export const movements = ['none', 'straight', 'arc', 'circle', 'twist', 'wiggle'] as const;
export type SignMovement = (typeof movements)[number];

/** Where on the body, from the top down. */
export const places = ['head', 'face', 'neck', 'shoulder', 'chest', 'arm', 'belly', 'hand', 'neutral'] as const;
export type SignPlace = (typeof places)[number];

/** How far an entry has come. Only what a deaf person reviewed is seen by others. */
export const reviewStates = ['draft', 'submitted', 'in-review', 'reviewed', 'sent-back'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What its contributor lets others do with it. The one with 3.0 is there for what came under it. */
export const licences = ['cc0-1.0', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc-by-sa-3.0'] as const;
export type Licence = (typeof licences)[number];

/** Why somebody says that an entry should be looked at. */
export const reportReasons = ['wrong-sign', 'wrong-meaning', 'not-theirs', 'shows-somebody', 'hurtful', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];
