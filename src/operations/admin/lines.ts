import { OperationError } from "../../errors.js";
import type { AsnAvailableLineDetails, AsnMgmtLineStatus } from "../../interface/types.generated.js";
import { LINES_TOPIC, sourceOf, writeLine } from "../../wire/admin-lines.js";
import { numberOf } from "../../wire/person.js";
import type { LineEntry } from "../../world/administration/administration.js";
import type { World } from "../../world/world.js";
import type { Call, Handlers } from "../handler.js";
import { ACCESS_DENIED, administrate } from "./guard.js";

const NOT_FOUND = 2;
/** AsnCtiLineOpenStatus (documented, protocol.md §9). */
const CLOSED = 1;

const availableLines: Handlers["asnGetAvailableLines"] = (_argument, call) => {
  administrate(call, ACCESS_DENIED);
  return { linelist: [...call.world.administration.lines()].map((entry) => available(entry, call.world)) };
};

/** The administration of the telephone system's lines. */
export const adminLineHandlers: Handlers = {
  asnGetAvailableLines: availableLines,
  asnMgmtGetAvailableLines: availableLines,
  asnMgmtGetLineSources: (_argument, call) => {
    administrate(call);
    return { u8slistSources: [...new Set([...call.world.administration.lines()].map(sourceOf))] };
  },
  asnMgmtGetLineSourceDeviceIDs: ({ u8sLineSource }, call) => {
    administrate(call);
    return { iListDeviceIDs: linesOf(u8sLineSource, call).map(({ deviceId }) => deviceId) };
  },
  /** The lines come as events. */
  asnMgmtGetLinesForSource: ({ u8sLineSource }, call) => {
    administrate(call);
    const { server, session, world } = call;
    if (!session) return {};
    for (const entry of linesOf(u8sLineSource, call)) {
      server.delivery.send(session, "asnMgmtOnCtiLineFoundEvent", { tapiLineConfig4Admin: writeLine(entry, world) });
    }
    return {};
  },
  asnMgmtGetLineStates: (_argument, call) => {
    administrate(call);
    const { server, session, world } = call;
    if (!session) return {};
    for (const entry of world.administration.lines()) {
      const { u8sLineID, eOpenState, iNumCalls } = statusOf(entry, world);
      server.delivery.send(session, "asnMgmtGetLineStatesEvent", {
        iDumpMessage: 0,
        iDumpType: 0,
        u8sLineID,
        iOpenState: eOpenState,
        iNumCalls,
        iSipResponseCode: 0,
        u8sReasonPhrase: "",
      });
    }
    return {};
  },
  asnMgmtGetLineConfig: ({ iDeviceID }, call) => {
    administrate(call);
    return { config: writeLine(lineOfDevice(iDeviceID, call), call.world) };
  },
  asnMgmtSetLineConfig: ({ iDeviceID, config }, call) => {
    administrate(call);
    call.world.administration.configureLine(lineOfDevice(iDeviceID, call).line, config);
    return {};
  },
  asnMgmtDeleteLine: ({ u8sLineID }, call) => {
    administrate(call);
    if (call.world.administration.deleteLine(u8sLineID)) return {};
    throw new OperationError(NOT_FOUND, `there is no line "${u8sLineID}"`);
  },
  asnMgmtRequestPBXLineExists: ({ u8sPhoneNumber }, call) => {
    administrate(call);
    return { u8sCorrectNumberSC: call.world.telephony.lines.find(u8sPhoneNumber)?.number ?? "" };
  },
  asnMgmtSubscribeLineEvents: ({ u8sTAPILineID }, call) => {
    administrate(call);
    call.subscribe(LINES_TOPIC, { form: "v2", key: u8sTAPILineID });
    return {};
  },
  asnMgmtUnsubscribeLineEvents: (_argument, call) => {
    call.unsubscribe(LINES_TOPIC);
    return {};
  },
};

function available({ line, owner }: LineEntry, world: World): AsnAvailableLineDetails {
  return {
    u8sLineURI: line,
    u8sLineName: world.telephony.lines.find(line)?.name ?? numberOf(line),
    u8sCurrentLineOwner: owner?.name ?? "",
  };
}

function statusOf({ line }: LineEntry, world: World): AsnMgmtLineStatus {
  const found = world.telephony.lines.find(line);
  return {
    u8sLineID: line,
    eOpenState: found?.status ?? CLOSED,
    iNumCalls: found?.legs.length ?? 0,
    iSipResponseCode: 0,
    u8sReasonPhrase: "",
  };
}

const linesOf = (source: string, { world }: Call): LineEntry[] =>
  [...world.administration.lines()].filter((entry) => source === "" || sourceOf(entry) === source);

function lineOfDevice(deviceId: number, { world }: Call): LineEntry {
  const entry = world.administration.lineOfDevice(deviceId);
  if (!entry) throw new OperationError(NOT_FOUND, `there is no line ${deviceId}`);
  return entry;
}
