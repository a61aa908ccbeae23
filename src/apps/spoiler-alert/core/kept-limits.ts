/** How much of a conversation travels at once, and how much of it is kept at most. */
export const mostPieceMessages = 2000;
export const mostPieceBytes = 4 * 1024 * 1024;
export const mostChatBytes = 50 * 1024 * 1024;
export const mostChatMessages = 200_000;
export const mostMessageCharacters = 100_000;
/** How many one person keeps at a time. */
export const mostKeptChats = 5;
export const mostSummaryLines = 12;
export const mostLineCharacters = 1000;
