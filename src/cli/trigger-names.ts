/** What `trigger` can make happen. */
export const TRIGGER_NAMES = [
  "incoming-call",
  "answer",
  "hang-up",
  "absence",
  "note",
  "chat",
  "end-sessions",
  "lost-server",
] as const;

export type TriggerName = (typeof TRIGGER_NAMES)[number];
