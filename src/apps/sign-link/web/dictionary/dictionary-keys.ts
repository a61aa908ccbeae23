/** Everything of the dictionary that is kept on a page; one of them read again is all of them. */
export const dictionaryKey = ['sign-link', 'dictionary'] as const;
export const signsUrl = '/api/sign-link/signs';
export const reviewsUrl = '/api/sign-link/sign-reviews';
export const reviewingUrl = '/api/sign-link/sign-reviewing';
export const contributionsUrl = '/api/sign-link/sign-contributions';
export const importsUrl = '/api/sign-link/sign-imports';
export const reviewersUrl = '/api/admin/sign-reviewers';
export const dictionaryPath = '/sign-link/diccionario';
