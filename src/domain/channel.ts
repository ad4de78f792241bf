/** The ways to reach someone, as `preferred_channel`, drafts and the log spell them. */
export const channels = ['email', 'phone', 'linkedin', 'post'] as const;

/** One way to reach someone. */
export type Channel = (typeof channels)[number];
