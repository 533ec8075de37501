import type { Operation } from "../interface/catalog.js";
import { LogonError } from "../rose/logon-error.js";
import { failed, type Origin, type Outcome, rejected, rejectedAs } from "../rose/outcome.js";
import { OVERTAKEN, problemOfWord } from "../rose/problems.js";
import { isLogonErrorCode, LOGON_FAILED } from "../world/logon-code.js";
import type { FaultData } from "./fault-schema.js";

type Answering = Extract<
  FaultData,
  { fault: "status" | "logonError" | "error" | "reject" | "sessionExpired" | "serverBusy" }
>;

const ANSWERING: ReadonlySet<string> = new Set<Answering["fault"]>([
  "status",
  "logonError",
  "error",
  "reject",
  "sessionExpired",
  "serverBusy",
]);

export const isAnswering = (data: FaultData): data is Answering => ANSWERING.has(data.fault);

/** The outcome that replaces the answer, on any transport. */
export function outcomeOfFault(data: Answering, operation: Operation | undefined): Outcome {
  const origin: Origin = { by: "fault", fault: data.fault };
  switch (data.fault) {
    case "status": {
      const { body = "", headers, code } = data;
      const isText = typeof body === "string";
      const type = isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
      const answer = {
        status: code,
        headers: { "content-type": type, ...headers },
        body: isText ? body : JSON.stringify(body),
      };
      return { kind: "http", answer, origin };
    }
    case "logonError":
      return failed(new LogonError(isLogonErrorCode(data.code) ? data.code : LOGON_FAILED, "a fault").value(), origin);
    case "error": {
      const _type = data.type ?? operation?.error ?? "AsnRequestError";
      return failed({ _type, iErrorDetail: data.code, u8sErrorString: data.text ?? `error ${data.code}` }, origin);
    }
    case "reject": {
      const { problem } = data;
      if (typeof problem === "string" && data.details === undefined) return rejected(problem, "", origin);
      const known = typeof problem === "string" ? problemOfWord(problem) : { invokeProblem: problem };
      return rejectedAs(known, data.details, origin);
    }
    case "sessionExpired":
      return rejected("invalidSessionID", "there is no session with this id", origin);
    case "serverBusy":
      return rejected("serverBusy", "", origin);
  }
}

export const overtaken = (): Outcome => rejected("resourceLimitation", OVERTAKEN, { by: "fault", fault: "delay" });

/** The duration of a delay fault, in ms. */
export function delayOf({ ms, min, max }: Extract<FaultData, { fault: "delay" }>, random: { next(): number }): number {
  if (ms !== undefined) return ms;
  const from = min ?? 0;
  const to = Math.max(from, max ?? from);
  return from + (random.next() % (Math.floor(to - from) + 1));
}

/** Bytes that are neither JSON nor UTF-8. The same random source gives the same bytes. */
export function garbage(bytes: number, random: { next(): number }): Buffer {
  const noise = Buffer.alloc(bytes);
  for (let index = 0; index < bytes; index++) noise[index] = 0x80 | (random.next() & 0x7f);
  return noise;
}
