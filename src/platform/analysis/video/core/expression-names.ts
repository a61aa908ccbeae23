/** The seven shapes that the network tells apart, in its order. They name shapes of a face, never what somebody feels. */
export const expressionNames = ['neutral', 'happy', 'sad', 'angry', 'fearful', 'disgusted', 'surprised'] as const;
export type ExpressionShares = Record<(typeof expressionNames)[number], number>;
