/** As the contract has them; the page does not carry the whole of it. */
export const mostLineCharacters = 1000;
export const mostSummaryLines = 12;
