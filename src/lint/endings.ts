/**
 * The operation that ends a subscription, by the part of its topic before the colon. Subscriptions that end by
 * themselves are missing.
 */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["presence", "asnUnsubscribePresence"],
  ["line", "asnCtiLineMonitorStop"],
  ["content", "asnUnsubscribeClientContent"],
  ["monitor-groups", "asnUnsubscribeAdministrativeMonitorContent"],
  ["chat", "asnChatSubscribeEvents with bReceiveChatEvents false"],
  ["journal", "asnJournalSubscribeEvents with bReceiveJournalEvents false"],
  ["agent", "asnAgentMonitorStop"],
  ["agents", "asnAgentMonitorStop"],
  ["mgmt", "asnMgmtUnsubscribeUserGroupComputerModifiedEvents or asnMgmtUnsubscribeLineEvents"],
]);

/** The operations that would have ended these subscriptions. */
export function missingEndings(topics: Iterable<string>): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const topic of topics) {
    const colon = topic.indexOf(":");
    const ending = ENDINGS.get(colon < 0 ? topic : topic.slice(0, colon));
    if (ending !== undefined) missing.add(ending);
  }
  return missing;
}
