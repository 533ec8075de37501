import { PhoneForwarded, PhoneOff } from "lucide";
import type { VNode } from "preact";
import { api, type Move } from "../../api/client.js";
import type { PhoneCall, PhoneLine } from "../../api/orders.js";
import { attempt } from "../../state/say.js";
import { useServerTime } from "../../state/server-time.js";
import { readWorld, server } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { CallStateMark } from "../../ui/CallStateMark.js";
import { allows, CALL_MOVES, type CallMoveButton } from "./moves.js";
import { operate } from "./phones.js";

interface CallPartProps {
  readonly user: string;
  readonly line: PhoneLine;
  readonly call: PhoneCall;
  /** What stands in the telephone's field for numbers; undefined when it is empty, and then the field is focused. */
  readonly number: () => string | undefined;
}

/** A call at a telephone: its state, its other end, its time, and what can be done with it. */
export function CallPart({ user, line, call, number }: CallPartProps): VNode {
  const isConference = call.type === "conferenceController";
  const other = call.name || call.number || (isConference ? "the members of the conference" : "hidden number");
  const press = ({ operation, needsNumber, argument }: CallMoveButton): void => {
    const typed = needsNumber ? number() : "";
    if (typed !== undefined) void operate(user, operation, argument(call, line, typed));
  };
  return (
    <li class={`phone-call ${call.state}`} aria-label={`${user}'s call with ${other}`}>
      <p class="phone-call-head">
        <CallStateMark state={call.state} />
        {call.type !== "normal" && <span class="faint">{TYPES[call.type] ?? call.type}</span>}
        <CallTime call={call} />
      </p>
      <p class="phone-party">
        {isConference ? "with " : call.outgoing ? "to " : "from "}
        <strong>{other}</strong>
        {call.name !== "" && <span class="faint"> {call.number}</span>}
      </p>
      <div class="phone-buttons">
        {CALL_MOVES.filter(({ bits }) => allows(call, bits)).map((move) => (
          <Button
            key={move.title}
            small
            kind={move.kind ?? "plain"}
            icon={move.icon}
            hint={hintOf(move, call)}
            onClick={() => press(move)}
          >
            {move.title}
          </Button>
        ))}
        {call.outside && <FarEnd call={call} />}
      </div>
    </li>
  );
}

function hintOf({ bits, operation }: CallMoveButton, { features }: PhoneCall): string {
  return `${operation}: the call has the bit ${bits.filter((bit) => features.includes(bit)).join(", ")}`;
}

const TYPES: Readonly<Record<string, string>> = {
  consultation: "consultation",
  conferenceController: "conference",
  conferenceMember: "member",
  conferenceControllerPending: "conference, being set up",
  conferenceMemberPending: "being invited",
  callback: "call back",
};

/** What somebody outside does, who has no telephone here. */
function FarEnd({ call: { id, state } }: { readonly call: PhoneCall }): VNode {
  const move = (what: Move): void => {
    void attempt(() => api.move(id, what, server.value)).then(readWorld);
  };
  return (
    <>
      {state === "ringback" && (
        <Button small kind="quiet" icon={PhoneForwarded} onClick={() => move("farEndAnswers")}>
          They answer
        </Button>
      )}
      <Button small kind="quiet" icon={PhoneOff} onClick={() => move("farEndHangsUp")}>
        They hang up
      </Button>
    </>
  );
}

function CallTime({ call: { since } }: { readonly call: PhoneCall }): VNode {
  const seconds = Math.max(0, Math.floor((useServerTime() - Date.parse(since)) / 1_000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <time class="phone-time" dateTime={`PT${seconds}S`}>
      {text}
    </time>
  );
}
