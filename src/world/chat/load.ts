import { WorldDataError } from "../data-error.js";
import type { Directory } from "../directory.js";
import { readFileTime } from "../file-time.js";
import type { ConversationData } from "./file.js";
import { setMessageStatus, Touched } from "./status.js";
import { type ChatWriter, newMessage } from "./writer.js";

/** Loads a conversation of the world file. Throws WorldDataError, which names the mistake. */
export function loadConversation(entry: ConversationData, { context, store }: ChatWriter, directory: Directory): void {
  const contactId = (name: string): string => {
    const user = directory.user(name);
    if (!user) throw new WorldDataError(`chat: there is no user "${name}"`);
    return user.contactId;
  };
  const members = [...new Set(entry.members.map(contactId))];
  const [a, b] = members;
  if (entry.kind === "oneToOne") {
    if (a === undefined || b === undefined || members.length !== 2) {
      throw new WorldDataError("chat: a one-to-one conversation has two members");
    }
    if (store.oneToOne(a, b))
      throw new WorldDataError(`chat: ${entry.members.join(" and ")} have a conversation already`);
  }
  if (entry.id !== undefined && store.conversation(entry.id)) {
    throw new WorldDataError(`chat: conversation "${entry.id}" exists already`);
  }
  const conversation = store.open(entry.kind, entry.name, members, entry.id);
  const start = context.clock.now();
  for (const { from, text, at, readBy } of entry.messages) {
    const created = readFileTime(at, start);
    const event = store.append(conversation, {
      crossRefId: context.newId(),
      sender: contactId(from),
      created,
      audience: conversation.audience,
      message: newMessage({ text }),
      news: undefined,
    });
    const touched = new Touched(store);
    for (const name of readBy) setMessageStatus(event, contactId(name), "read", created, touched);
  }
}
