/** Everything of one's own signs that is kept on a page; one of them read again is all of them. */
export const mySignsKey = ['sign-link', 'my-signs'] as const;
export const personalUrl = '/api/sign-link/personal-signs';
export const takesUrl = '/api/sign-link/personal-takes';
export const sharesUrl = '/api/sign-link/sign-shares';
export const mySignsPath = '/sign-link/mis-senas';
