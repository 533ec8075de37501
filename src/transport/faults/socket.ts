import type { WebSocket } from "ws";
import type { AnswerWriter, CallRecord, Written } from "../../call-record.js";
import { delayOf, garbage, isAnswering, outcomeOfFault, overtaken } from "../../faults/answers.js";
import type { Fault } from "../../faults/fault.js";
import type { ServerFaults } from "../../faults/faults.js";
import type { Operation } from "../../interface/catalog.js";
import { failed, type Outcome } from "../../rose/outcome.js";
import type { ServerSession } from "../../server/uc-server.js";

/** One call on an event channel, as the faults see it. */
export interface SocketCall {
  readonly call: CallRecord;
  readonly faults: ServerFaults;
  readonly session: ServerSession;
  readonly socket: WebSocket;
  readonly operation: Operation | undefined;
  /** Carries the call out. */
  run(): void;
  /** The call waits no longer. */
  done(): void;
  /** The frame that answers so; undefined when there is none. */
  frame(outcome: Outcome): Reply | undefined;
  /** Whether the call came in a binary frame: what answers it is one too. */
  readonly isBinary: boolean;
}

/** A frame that answers a call. */
export interface Reply {
  /** A text frame, or a binary one. */
  readonly data: string | Buffer;
  /** The same in JSON, for the journal; undefined where nobody would read it. */
  readonly text: string | undefined;
}

/** Answers a call on the event channel as the faults that strike it have it. */
export async function failingOnSocket(message: SocketCall): Promise<void> {
  const { session, call, faults } = message;
  const target = {
    function: call.function,
    user: session.user.name,
    server: session.server.ucsid,
    transport: "socket",
  };
  let last: Fault | undefined;
  for (const fault of faults.forCall(target)) {
    call.fault = fault.data.fault;
    if (fault.data.fault !== "delay") last = fault;
    else if (!(await faults.wait(delayOf(fault.data, fault.random)))) return call.finish(overtaken());
  }
  if (!last) return message.run();
  strike(last, message);
}

function strike(fault: Fault, message: SocketCall): void {
  const { session, call } = message;
  const { data } = fault;
  if (data.fault === "notConnected") {
    const error = { _type: "WsError", iErrorDetail: 119, u8sErrorString: "UCServer is not connected here" };
    return call.finish(failed(error, { by: "fault", fault: data.fault }));
  }
  if (isAnswering(data)) {
    const outcome = outcomeOfFault(data, message.operation);
    call.writeBy((writer) => ({
      write: () => {
        const written = writer.write(outcome, call);
        if (data.fault === "sessionExpired") session.server.endSession(session, "session has expired");
        return written;
      },
    }));
    return "carryOut" in data && data.carryOut ? message.run() : call.finish(outcome);
  }
  call.writeBy(() => new BreakingSocketWriter(fault, message));
  const late = data.fault === "half" || data.fault === "drip" || ("carryOut" in data && data.carryOut);
  if (late) message.run();
  else call.finish({ kind: "broken", how: "hangUp", origin: { by: "fault", fault: data.fault } });
}

/** Does to the channel what a fault does, in the place of an answer. */
class BreakingSocketWriter implements AnswerWriter {
  constructor(
    private readonly fault: Fault,
    private readonly message: SocketCall,
  ) {}

  write(outcome: Outcome): Written {
    const { socket, session, isBinary } = this.message;
    const { data, random } = this.fault;
    const reply = outcome.kind === "broken" ? undefined : this.message.frame(outcome);
    const frame = reply?.data;
    switch (data.fault) {
      case "reset":
      case "hangUp":
        socket.terminate();
        break;
      case "empty":
        socket.send("", { binary: isBinary });
        break;
      case "garbage":
        socket.send(noiseFrame(garbage(data.bytes, random), isBinary));
        break;
      case "half":
        if (frame !== undefined) socket.send(halfOf(frame), () => socket.terminate());
        break;
      case "drip":
        if (frame !== undefined) void late(frame, Math.ceil(frame.length / data.bytes) * data.ms, this.message);
        break;
      case "closeSocket":
        session.outbox?.closeChannels(data.code, data.reason);
        break;
    }
    this.message.done();
    return { text: reply?.text, broken: true };
  }
}

function halfOf(frame: string | Buffer): string | Buffer {
  const half = Math.floor(frame.length / 2);
  return typeof frame === "string" ? frame.slice(0, half) : frame.subarray(0, half);
}

/** Bytes that mean nothing: as they are in a binary frame, as characters in a text frame, which holds UTF-8. */
export const noiseFrame = (noise: Buffer, isBinary: boolean): string | Buffer =>
  isBinary ? noise : noise.toString("latin1");

/** A client sees a frame only when its last byte has come: slowly sent, it is late. */
async function late(frame: string | Buffer, ms: number, { socket, faults }: SocketCall): Promise<void> {
  const inTime = await faults.wait(ms);
  if (inTime && socket.readyState === socket.OPEN) socket.send(frame);
}
