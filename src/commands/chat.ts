import * as z from "zod";
import { command } from "./command.js";
import { userName, userOf } from "./parts.js";

/** Sends a chat message. With several recipients it goes into a conversation of all of them. */
export const sendChat = command(
  "chat",
  z.strictObject({
    from: userName,
    to: z.array(userName).min(1),
    text: z.string().min(1),
    reference: z.string().min(1).describe("The message's u8sEventCrossRefID; a sender may use each only once."),
  }),
  (server, { from, to, text, reference }): void => {
    const sender = userOf(server, from, "from").contactId;
    const recipients = to.map((name, index) => userOf(server, name, `to[${index}]`).contactId);
    server.world.chat.send(sender, { crossRefId: reference, text, recipients });
  },
);
