/** The platform, from the ground up: a module may use the ones before it in this list, and no others. */
export const tower: readonly string[] = [
  'errors config log i18n vault db cache jobs metrics mail files http audit auth organisations consent catalog notifications',
  'profiles cards models safety analysis retrieval dialogue conversations bots handoffs admin context',
].flatMap((floor) => floor.split(' '));
