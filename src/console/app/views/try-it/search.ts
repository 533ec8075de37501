import type { ServiceInterface, ServiceOperation } from "../../api/interface.js";

/** What is needed most: it stands first while nobody has typed anything. */
const OFTEN = [
  "asnGetLoggedInContact",
  "asnCtiMakeCall",
  "asnCtiLineMonitorStart",
  "asnCtiAnswerCall",
  "asnCtiDropCall",
  "asnSearchContacts",
  "asnGetAndSubscribePresenceV2",
  "asnSetUserAbsentState",
  "asnChatTextMessage",
];

/** The operations that have all the words: first in the name or number, then in what is said of them. */
export function findOperations({ operations }: ServiceInterface, text: string): readonly ServiceOperation[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const byName: ServiceOperation[] = [];
  const byWords: ServiceOperation[] = [];
  for (const operation of operations.values()) {
    if (operation.kind !== "operation") continue;
    const { name, number, summary, search } = operation;
    const title = `${name} ${number}`.toLowerCase();
    if (words.every((word) => title.includes(word))) byName.push(operation);
    else {
      const all = `${title} ${summary} ${search.join(" ")}`.toLowerCase();
      if (words.every((word) => all.includes(word))) byWords.push(operation);
    }
  }
  const first = words.length > 0 ? [] : OFTEN.flatMap((name) => operations.get(name) ?? []);
  return [...new Set([...first, ...byName, ...byWords])];
}
