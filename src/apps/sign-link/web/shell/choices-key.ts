export const choicesKey = ['sign-link', 'choices'] as const;
