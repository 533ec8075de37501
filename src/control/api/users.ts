import { userOf } from "../../commands/parts.js";
import { userView } from "../../commands/people.js";
import type { UcServer } from "../../server/uc-server.js";
import { isoTime } from "../../time/iso.js";
import type { Conversation } from "../../world/chat/conversation.js";
import type { User } from "../../world/directory.js";
import type { JournalEntry } from "../../world/journal/entry.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute, serverOf, serverQuery } from "./route.js";

/** How much of each is shown: the newest. */
const MOST_CALLS = 100;
const MOST_CHATS = 50;
const MOST_MESSAGES = 20;

const callView = ({ start, connected, disconnected, outbound, number, contact }: JournalEntry): object => ({
  at: isoTime(start),
  outgoing: outbound,
  number,
  name: contact.name,
  answered: connected !== undefined,
  ms: connected === undefined ? 0 : Math.max(0, (disconnected ?? connected) - connected),
});

const chatView = ({ world }: UcServer, { contactId }: User, conversation: Conversation): object => ({
  id: conversation.id,
  kind: conversation.kind,
  name: conversation.name,
  members: [...conversation.members.keys()],
  messages: conversation
    .before(conversation.lastSequence + 1, MOST_MESSAGES, contactId)
    .filter(({ message }) => message && !message.deleted)
    .map(({ sender, created, message }) => ({
      at: isoTime(created),
      from: world.directory.byContactId(sender)?.name ?? sender,
      text: message?.text || (message?.binary?.fileName ?? ""),
    })),
});

/** One person, with what the world keeps of them. */
export const userRoutes = [
  controlRoute("GET /users/:user", {
    answer: answers.person,
    summary: "A user with journal and chats, the newest of each",
    query: serverQuery,
    run({ emulator, query: { server: ucsid }, path: { user: name = "" } }) {
      const server = serverOf(emulator, ucsid);
      const { directory, journal, chat } = server.world;
      if (!directory.user(name) && !directory.byContactId(name)) {
        throw new ControlError(
          404,
          `there is no user "${name.slice(0, 100)}"`,
          "path.user",
          "GET /__admin/world lists them",
        );
      }
      const user = userOf(server, name);
      return {
        user: userView(server, user),
        journal: journal.search(user, { limit: MOST_CALLS }).map(callView),
        chats: chat.reader
          .conversations(user.contactId)
          .slice(0, MOST_CHATS)
          .map((one) => chatView(server, user, one)),
      };
    },
  }),
];
