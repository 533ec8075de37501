import { createHash } from "node:crypto";
import { OperationError } from "../../errors.js";
import type { AsnComputerProfile, AsnMgmtComputerFoundEventArgument } from "../../interface/types.generated.js";
import { nameOf } from "../../wire/distinguished-name.js";
import { NO_TIME } from "../../wire/time.js";
import { nameMistake } from "../../world/names.js";
import type { Call, Handlers } from "../handler.js";
import { administrate } from "./guard.js";

/** The operations' own error enumerations (documented, protocol.md §9). */
const GET = { accessDenied: 1, notFound: 2 } as const;
const ADD = { accessDenied: 1, exists: 2 } as const;

const getComputer: Handlers["asnAdminGetComputerProfile"] = ({ u8sClientComputerName }, call) => {
  administrate(call, GET.accessDenied);
  const computer = call.world.administration.computer(u8sClientComputerName);
  if (!computer) throw new OperationError(GET.notFound, `there is no computer "${u8sClientComputerName}"`);
  return { computerProfile: withoutPassword(computer.data as AsnComputerProfile) };
};

const setComputer: Handlers["asnAdminSetComputerProfile"] = ({ computerProfile }, call) => {
  administrate(call, GET.accessDenied);
  const name = computerName(computerProfile);
  if (!call.world.administration.computer(name)) {
    throw new OperationError(GET.notFound, `there is no computer "${name}"`);
  }
  put(name, computerProfile, call);
  return { bSuccess: true };
};

const addComputer: Handlers["asnAdminAddComputerProfile"] = ({ computerProfile }, call) => {
  administrate(call, ADD.accessDenied);
  const name = computerName(computerProfile);
  const mistake = nameMistake(name);
  if (mistake !== undefined) throw new OperationError(ADD.accessDenied, `the computer: ${mistake}`);
  if (call.world.administration.computer(name)) {
    throw new OperationError(ADD.exists, `computer "${name}" exists already`);
  }
  put(name, computerProfile, call);
  return { bSuccess: true };
};

/** The administration of the computers that clients run on. A computer's name is its login, or is in its DN (chosen). */
export const adminComputerHandlers: Handlers = {
  asnAdminGetComputerProfile: getComputer,
  asnMgmtGetComputerProfile: getComputer,
  asnAdminSetComputerProfile: setComputer,
  asnMgmtSetComputerProfile: setComputer,
  asnAdminAddComputerProfile: addComputer,
  asnMgmtAddComputerProfile: addComputer,
  asnMgmtRemoveComputer: ({ u8sComputerName }, call) => {
    administrate(call);
    if (call.world.administration.removeComputer(u8sComputerName)) return {};
    throw new OperationError(GET.notFound, `there is no computer "${u8sComputerName}"`);
  },
  /** The computers come as events, after the result that says how many there are. */
  asnMgmtGetComputers: (_argument, call) => {
    administrate(call);
    const { server, session, world } = call;
    const computers = [...world.administration.computers()];
    for (const { name, data } of session ? computers : []) {
      if (session) server.delivery.send(session, "asnMgmtComputerFoundEvent", found(name, data as AsnComputerProfile));
    }
    return { iNumberOfComputers: computers.length };
  },
};

const computerName = ({ u8sComputerLogin, u8sDNPath }: AsnComputerProfile): string =>
  u8sComputerLogin || nameOf(u8sDNPath);

function put(name: string, profile: AsnComputerProfile, { world }: Call): void {
  const u8sobjectGUID =
    profile.u8sobjectGUID || createHash("md5").update(`computer ${name.toLowerCase()}`).digest("hex");
  world.administration.putComputer({ name, data: { ...profile, u8sobjectGUID } });
}

const withoutPassword = (profile: AsnComputerProfile): AsnComputerProfile => ({ ...profile, u8sComputerPassword: "" });

/** A computer of which nothing is known about installed software. */
export function found(name: string, profile: AsnComputerProfile): AsnMgmtComputerFoundEventArgument {
  return {
    computerProfile: withoutPassword(profile),
    softwareStatusComputer: {
      u8sComputerName: name,
      u8sUpdateServer: "",
      u8sProCallVersion: "",
      u8sProCallPacketIdentifier: "",
      timProCallLastLogin: NO_TIME,
      u8sUpdateServiceVersion: "",
      timUpdateServiceLastLogin: NO_TIME,
      iUpdateServiceStatus: 0,
      iUpdateServiceWorkingStatus: 0,
      u8slistInstallLogs: [],
      installedSoftwareList: [],
    },
    clientInstallProfileData: {
      u8sComputerName: name,
      u8sProfileName: "",
      actionList: [],
      u8sAdminName: "",
      u8sAdminPassword: "",
      bFirstInstallation: false,
      iLastServiceStatus: 0,
      iLastSoftwareStatus: 0,
      u8sLogData: "",
    },
  };
}
