/** Of how many people a chat is read at most: among more nobody can tell to whom a message is. */
export const mostPeople = 8;
