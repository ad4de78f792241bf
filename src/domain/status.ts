/** The states of an application that the rules know. Anything else counts as active. */
export const statuses = ['active', 'offer', 'accepted', 'rejected', 'withdrawn', 'ghosted', 'cancelled'] as const;

/** Where an application stands; `cancelled` concerns one interview only. */
export type Status = (typeof statuses)[number];

/** The states after which nothing more is expected of either side. */
export const closedStatuses: ReadonlySet<Status> = new Set(['accepted', 'rejected', 'withdrawn', 'ghosted']);
