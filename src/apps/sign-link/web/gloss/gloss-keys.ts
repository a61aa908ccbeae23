export const glossesUrl = '/api/sign-link/glosses';
export const glossesKey = ['sign-link', 'glosses'] as const;
export const glossSignsUrl = '/api/sign-link/gloss-signs';
export const glossTextUrl = '/api/sign-link/gloss-texts/read';
