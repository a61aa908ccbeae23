/** How often one letter is taken before it is a person's own: once may be chance. */
export const takesPerLetter = 3;
