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

/** What both people's journals keep of an audio or video call that is over, and of the media that were added to it. */
export function avRecords(call: AvCall, lines: Lines, now: number, newId: () => string): EndedCall[] {
  const { id, ctiId, media, caller, called, connected, start, added } = call;
  const people = [caller.user, called] as const;
  const whole = { connectionId: ctiId, type: media, by: caller.user, start, connected, stop: now };
  const parts = added.map((one) => ({ ...one, connectionId: one.id, stop: one.stop ?? now }));
  return [whole, ...parts].flatMap(({ connectionId, type, by, start, connected, stop }) =>
    people.map((owner, at) => {
      const other = people[1 - at] ?? owner;
      return {
        connectionId: owner === by ? connectionId : newId(),
        owner,
        outbound: owner === by,
        trackerId: id,
        line: "",
        lineName: "",
        localNumber: lines.of(owner)[0]?.number ?? "",
        number: lines.of(other)[0]?.number ?? "",
        remoteName: other.displayName,
        redirectingNumber: "",
        internal: true,
        start,
        connected,
        stop,
        acceptor: undefined,
        memo: "",
        project: NO_PROJECT,
        medium: MEDIA.get(type) ?? Medium.audioVideoChat,
      };
    }),
  );
}
