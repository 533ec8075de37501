import type { WebSocket } from "ws";
import { delayOf, garbage, isAnswering, outcomeOfFault, overtaken } from "../../faults/answers.js";
import type { Fault } from "../../faults/fault.js";
import type { ServerFaults } from "../../faults/faults.js";
import type { Operation } from "../../interface/catalog.js";
import type { Entry } from "../../requests/entry.js";
import type { Outcome } from "../../rose/outcome.js";
import { failed } from "../../rose/outcome.js";
import type { ServerSession } from "../../server/uc-server.js";

/** One call on an event channel, as the faults see it. */
export interface SocketCall {
  readonly faults: ServerFaults;
  readonly session: ServerSession;
  readonly socket: WebSocket;
  readonly function: string;
  readonly operation: Operation | undefined;
  readonly entry: Entry | undefined;
  /** Carries the call out. */
  run(respond: (outcome: Outcome) => void): void;
  /** Writes an outcome as the answer. */
  answer(outcome: Outcome): void;
  /** The text of the frame that answers so; undefined when there is none. */
  frame(outcome: Outcome): string | undefined;
}

/** Answers a call on the event channel as the faults that strike it have it. */
export async function failingOnSocket(call: SocketCall): Promise<void> {
  const { session, entry, faults } = call;
  const target = {
    function: call.function,
    user: session.user.name,
    server: session.server.ucsid,
    transport: "socket",
  };
  let last: Fault | undefined;
  for (const fault of faults.forCall(target)) {
    if (entry) entry.fault = fault.data.fault;
    if (fault.data.fault !== "delay") last = fault;
    else if (!(await faults.wait(delayOf(fault.data, fault.random)))) return call.answer(overtaken());
  }
  if (!last) return call.run(call.answer);
  strike(last, call);
}

function strike({ data, random }: Fault, call: SocketCall): void {
  const { session, socket } = call;
  if (data.fault === "notConnected") {
    const error = { _type: "WsError", iErrorDetail: 119, u8sErrorString: "UCServer is not connected here" };
    return call.answer(failed(error, { by: "fault", fault: data.fault }));
  }
  if (isAnswering(data)) {
    const give = (): void => {
      call.answer(outcomeOfFault(data, call.operation));
      if (data.fault === "sessionExpired") session.server.endSession(session, "session has expired");
    };
    return "carryOut" in data && data.carryOut ? call.run(give) : give();
  }
  const destroy = (outcome: Outcome | undefined): void => {
    const frame = outcome && call.frame(outcome);
    record(call.entry, frame);
    switch (data.fault) {
      case "reset":
      case "hangUp":
        return socket.terminate();
      case "empty":
        return socket.send("");
      case "garbage":
        return socket.send(garbage(data.bytes, random).toString("latin1"));
      case "half":
        if (frame !== undefined) socket.send(frame.slice(0, Math.floor(frame.length / 2)), () => socket.terminate());
        return;
      case "drip":
        if (frame !== undefined) void late(frame, Math.ceil(frame.length / data.bytes) * data.ms, call);
        return;
      case "closeSocket":
        session.outbox?.closeChannels(data.code, data.reason);
    }
  };
  const lateOne = data.fault === "half" || data.fault === "drip" || ("carryOut" in data && data.carryOut);
  if (lateOne) call.run(destroy);
  else destroy(undefined);
}

function record(entry: Entry | undefined, frame: string | undefined): void {
  if (!entry) return;
  entry.kind = "broken";
  entry.answered(undefined, frame);
}

/** A client sees a frame only when its last byte has come: slowly sent, it is late. */
async function late(frame: string, ms: number, { socket, faults }: SocketCall): Promise<void> {
  const inTime = await faults.wait(ms);
  if (inTime && socket.readyState === socket.OPEN) socket.send(frame);
}
