import { Medium } from "../journal/entry.js";
import type { EndedCall } from "../journal/record.js";
import { NO_PROJECT } from "../project.js";
import type { Lines } from "../telephony/lines.js";
import type { AvCall } from "./av-calls.js";

/** What an entry of the journal says of a call, by AsnAVMediaType (documented, protocol.md §9). */
const MEDIA: ReadonlyMap<number, number> = new Map([
  [0, Medium.audioVideoChat],
  [1, Medium.audioChat],
  [2, Medium.screenSharing],
  [3, Medium.requestedScreenSharing],
  [65_535, Medium.sipCall],
]);

/** What both people's journals keep of an audio or video call that is over. */
export function avRecords(call: AvCall, lines: Lines, now: number, newId: () => string): EndedCall[] {
  const { id, ctiId, media, caller, called, connected, start } = call;
  const ends = [
    { connectionId: ctiId, owner: caller.user, other: called, outbound: true },
    { connectionId: newId(), owner: called, other: caller.user, outbound: false },
  ];
  return ends.map(({ other, ...end }) => ({
    ...end,
    trackerId: id,
    line: "",
    lineName: "",
    localNumber: lines.of(end.owner)[0]?.number ?? "",
    number: lines.of(other)[0]?.number ?? "",
    remoteName: other.displayName,
    redirectingNumber: "",
    internal: true,
    start,
    connected,
    stop: now,
    acceptor: undefined,
    memo: "",
    project: NO_PROJECT,
    medium: MEDIA.get(media) ?? Medium.audioVideoChat,
  }));
}
