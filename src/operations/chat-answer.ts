import { OperationError } from "../errors.js";
import { AsnChatResultEnum } from "../interface/enums.generated.js";
import type { AsnChatEvent, AsnConversationIDChoice } from "../interface/types.generated.js";
import { chatTopic } from "../wire/chat.js";
import type { ConversationChoice } from "../world/chat/reader.js";
import { ChatRefusal, type ChatRefusalReason } from "../world/chat/refusal.js";
import { TransferError } from "../world/storage/transfers.js";
import type { Call } from "./handler.js";

const REASON: Record<ChatRefusalReason, number> = {
  forbidden: AsnChatResultEnum.forbidden,
  invalidConversation: AsnChatResultEnum.invalidconversationid,
  invalidMessage: AsnChatResultEnum.invalidmessageid,
  unknownRecipient: AsnChatResultEnum.unknownrecipient,
  invalidCrossReference: AsnChatResultEnum.invalidcrossrefid,
  invalidParameter: AsnChatResultEnum.invalidparam,
  requestFailed: AsnChatResultEnum.requestfail,
};

/**
 * Runs a chat order. A refusal is answered in the result's `iResult`, with the other
 * fields as in `refused`; or as a ROSE error with that number, when the world file says `chat.refusals: error` (chosen).
 */
export function answer<T extends object>(call: Call, refused: T, work: () => T): { iResult: number } & T {
  try {
    return { iResult: AsnChatResultEnum.noerror, ...work() };
  } catch (error) {
    const refusal = refusalOf(error);
    if (call.world.chat.settings.refusals === "error") throw refusal;
    return { iResult: refusal.detail, ...refused };
  }
}

/** Runs an operation whose result cannot express a refusal. A refusal becomes a ROSE error. */
export function orFail<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The error of a refusal. Any other error is a bug and is thrown again. */
function refusalOf(error: unknown): OperationError {
  if (error instanceof OperationError) return error;
  if (error instanceof ChatRefusal) return new OperationError(REASON[error.reason], error.message);
  if (error instanceof TransferError) return new OperationError(AsnChatResultEnum.invalidparam, error.message);
  throw error;
}

export function hasSubscribed(call: Call): boolean {
  for (const { session } of call.server.subscriptions.of(chatTopic(call.user.contactId))) {
    if (session === call.session) return true;
  }
  return false;
}

/** Refuses an operation that answers in events when the caller has not subscribed to them. */
export function checkSubscribed(call: Call): void {
  if (hasSubscribed(call)) return;
  throw new OperationError(
    AsnChatResultEnum.notsubscribed,
    "the answer comes in events: call asnChatSubscribeEvents first",
  );
}

/**
 * Sends the caller's session entries in segments, `bLastSegment` on the last (documented, protocol.md §7); an empty
 * list is one too.
 */
export function sendSegments(
  call: Call,
  events: readonly AsnChatEvent[],
  options: { listCrossRefId?: string | undefined; total?: number } = {},
): void {
  if (!call.session) return;
  const size = call.world.chat.settings.segmentSize;
  let start = 0;
  do {
    const asnChatEventList = events.slice(start, start + size);
    start += size;
    call.server.delivery.send(call.session, "asnChatEvent", {
      asnChatEventList,
      ...(options.listCrossRefId === undefined ? {} : { u8sEventListCrossRefID: options.listCrossRefId }),
      bLastSegment: start >= events.length,
      ...(options.total === undefined ? {} : { optionalParams: { iNumTotalResults: options.total } }),
    });
  } while (start < events.length);
}

export const readChoice = (choice: AsnConversationIDChoice): ConversationChoice =>
  "u8sConversationID" in choice ? { conversationId: choice.u8sConversationID } : { partner: choice.u8sPartnerURI };
