/** Where a child who waits for a guardian may be; every other page has nothing to show them. */
const theirs = /^\/(?:universe\/edad|ayuda|tutela|entrar)(?:\/|$)/;

/** Takes a child whose account waits for a guardian to the one page that is theirs until then. */
export function goToWaitingPage(): void {
  if (!theirs.test(location.pathname)) location.replace('/universe/edad');
}
