/** Why a chat order is not carried out. The names are the field's; their numbers are the protocol's affair. */
export type ChatRefusalReason =
  | "forbidden"
  | "invalidConversation"
  | "invalidMessage"
  | "unknownRecipient"
  | "invalidCrossReference"
  | "invalidParameter";

/** A chat order that the world's rules forbid; nothing has happened. */
export class ChatRefusal extends Error {
  override readonly name = "ChatRefusal";
  constructor(
    readonly reason: ChatRefusalReason,
    message: string,
  ) {
    super(message);
  }
}
