/** How much may travel at once. What is longer is shortened by the person, never cut behind their back. */
export const mostItems = 12;
export const mostItemCharacters = 2000;
