import { isRecord } from "../../matching/path.js";
import type { Call, Handler, Handlers } from "../handler.js";

/**
 * What the telephone's operations take and do not read, with the reason. A caller that gives such a field, not empty and
 * not 0, finds a remark with the reason at its call in the journal. `newCallParams.optionalParams.` is for both
 * operations that make a call.
 */
export const UNREAD: Readonly<Record<string, string>> = {
  "asnCtiDialDigits.iDigitDuration": "nobody hears how long a tone is",
  "asnCtiLineSetNewPassword.u8sPassword": "the telephone system accepts any password",
  "asnCtiSetCallData.optionalParams.hostCallID": "no call here has an id of a host, so none fits",
  "asnMobileRegisterDevice.u8sDeviceIMEI": "it says what device it is, which decides nothing",
  "asnMobileRegisterDevice.u8sUserIMSI": "it says whose SIM card it is, which decides nothing",
  "asnMobileRegisterDevice.u8sGroupName": "lines have no groups by name",
  "asnMobileRegisterDevice.u8sNetworkAvailable": "the network is always there",
  "asnMobileRegisterDevice.optionalParams.AutoAssociate": "a registered device belongs to its user at once",
  "asnMobileRegisterDevice.optionalParams.Private": "a line is private by its configuration, not by its device",
  "asnMobileRegisterDevice.optionalParams.lastofflineUTC": "a device that was offline has missed nothing here",
  "newCallParams.optionalParams.calldata":
    "how the list is written in one parameter is not documented: asnCtiSetCallData",
  "newCallParams.optionalParams.ProjectErrorHandling":
    "its values are not documented; without the project no call is made",
};

/** The keys of optional parameters that are read. */
const READ_KEYS: Readonly<Record<string, RegExp>> = {
  "asnCtiSetForward.optionalParams": /mode|time/i,
  "asnCtiRemoveForward.optionalParams": /mode|destination/i,
  "asnCtiSetCallData.optionalParams": /^(calledNumber|transferringNumber|callStateMask)$/,
  "asnMobileRegisterDevice.optionalParams": /^LineURI$/,
  "newCallParams.optionalParams":
    /^(Address|FeatureCodeDialing|FindAndValidateProject|DialRemoteOffice|RemoteOfficeNumber)$/,
};

/** What is said of a key that is not read, and that nobody has heard of. */
const UNKNOWN = "no such key is documented for it, or known here";

/** Whether the operation reads that field or key, such as `asnCtiSetForward.optionalParams.ForwardMode`. */
export function isRead(path: string): boolean {
  const [, parameters = "", key] = /^(.*\boptionalParams)\.(.*)$/.exec(path) ?? [];
  if (key !== undefined) return READ_KEYS[parameters]?.test(key) ?? false;
  return UNREAD[path] === undefined;
}

/** The same handlers, with a remark on each call for what it gives and the operation does not read. */
export function remarkUnread(handlers: Handlers): Handlers {
  const remarking = Object.entries(handlers).map(([name, given]): [string, Handler] => {
    const handler = given as Handler;
    return [
      name,
      (argument, call) => {
        if (isRecord(argument)) remark(name, argument, call);
        return handler(argument, call);
      },
    ];
  });
  return Object.fromEntries(remarking) as Handlers;
}

function remark(name: string, argument: Readonly<Record<string, unknown>>, call: Call): void {
  for (const [field, value] of Object.entries(argument)) {
    if (field === "optionalParams") remarkKeys(name, `${name}.${field}`, value, call);
    else if (field === "newCallParams" && isRecord(value))
      remarkKeys(name, `${field}.optionalParams`, value.optionalParams, call);
    else if (!isEmpty(value)) remarkOn(name, field, UNREAD[`${name}.${field}`], call);
  }
}

function remarkKeys(name: string, path: string, parameters: unknown, call: Call): void {
  if (!isRecord(parameters)) return;
  for (const [key, value] of Object.entries(parameters)) {
    const whole = `${path}.${key}`;
    if (!isRead(whole) && !isEmpty(value)) remarkOn(name, `optionalParams.${key}`, UNREAD[whole] ?? UNKNOWN, call);
  }
}

function remarkOn(name: string, field: string, reason: string | undefined, call: Call): void {
  if (reason !== undefined) call.remark(`${name} does not read ${field.slice(0, 200)}: ${reason}`);
}

/** What a client sends because the field is required. */
const isEmpty = (value: unknown): boolean => value === "" || value === 0 || value === undefined;
