/** Why a chat order is refused. `operations/` knows the numbers that stand for these reasons on the wire. */
export type ChatRefusalReason =
  | "forbidden"
  | "invalidConversation"
  | "invalidMessage"
  | "unknownRecipient"
  | "invalidCrossReference"
  | "invalidParameter"
  | "requestFailed";

/** An order that the rules of the chat forbid. Nothing has changed. */
export class ChatRefusal extends Error {
  override readonly name = "ChatRefusal";
  constructor(
    readonly reason: ChatRefusalReason,
    message: string,
  ) {
    super(message);
  }
}
