/** How long what a person writes of a phrase may be, how many there may be, and how large a picture. */
export const phraseLimits = { text: 200, alt: 200, author: 120, licence: 120, phrases: 500, pictureBytes: 1024 * 1024 } as const;
