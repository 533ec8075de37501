/**
 * What can happen in the world, in the world's own terms. Each domain declares its changes in a file beside it and
 * adds them to this union; `events/` turns them into protocol events.
 */
export type Change = never;
