import { OperationError } from "../errors.js";
import type {
  AsnLogonArgument,
  AsnLogonResultSuccess,
  AsnNetDatabaseContactID,
  AsnRequestContactImageResult,
} from "../interface/types.generated.js";
import { LogonError } from "../rose/logon-error.js";
import { authenticate, type Credentials } from "../server/authenticate.js";
import { TokenType } from "../server/tokens.js";
import { publicId } from "../wire/admin-users.js";
import { contact } from "../wire/contact.js";
import { pictureHash } from "../wire/person.js";
import { wireTime } from "../wire/time.js";
import type { User } from "../world/directory.js";
import type { World } from "../world/world.js";
import { completed } from "./completed.js";
import type { Call, Handlers } from "./handler.js";

/** Operations that clients of the binary protocol call to log in. Web clients call createsession instead. */
export const connectionHandlers: Handlers = {
  asnNegotiateServerConnection: (_argument, { server, session, world }) => ({
    iServerProtocolVersion: server.settings.protocolVersion,
    iServerUMSecurityOption: 0,
    iServerTLSSecurityOption: 0,
    sServerAuthentication: "",
    stServerTime: wireTime(server.clock.now()),
    optionalParams: {
      serverVersion: productVersion(server.settings.protocolVersion),
      productVersion: productVersion(server.settings.protocolVersion),
      ServerProtocolVersion: server.settings.protocolVersion,
      serverConnectionId: session ? publicId(session) : "",
      presenceDomains: world.administration.data.domain,
      ucsid: server.ucsid,
    },
  }),
  asnNegotiateServerConnectionV2: (argument, { server, session, world }) => ({
    result: {
      eServerType: 0,
      u8sServerInterfaceVersion: interfaceVersion(server.settings.protocolVersion),
      eAuthenticationMethod: 0,
      sServerAuthentication: "",
      stServerTime: wireTime(server.clock.now()),
      u8sServerVersion: productVersion(server.settings.protocolVersion),
      u8sConnectionGUID: argument.u8sConnectionGUID ?? (session ? publicId(session) : server.newId()),
      u8sPresenceDomains: [world.administration.data.domain],
    },
  }),
  asnLogon: async ({ authentication, optionalParams }, call) => ({
    ...(await logOn(authentication, call)),
    ...completed(call, optionalParams, "later"),
  }),
  asnLogonV2: async ({ authentication }, call) => ({
    success: await asRequestError(() => logOn(authentication, call)),
  }),
  asnLoginV2: async ({ auth }, call) => {
    if (!auth) return { supportedAuthMethods: { authMethodsOrdered: [1, 5] } };
    const user = await asRequestError(() => authenticate(call.server, loginCredentials(auth)));
    const u8sJwt = await call.server.tokens.issue(user, TokenType.login, undefined, call.server.newId());
    return { succceeded: { u8sLoggedInUser: user.name, token: { u8sJwt } } };
  },
  asnSetClientAuthentication: () => ({ bSuccess: true }),
  asnCheckConnection: (_argument, { server }) => ({
    u8sServerVersion: productVersion(server.settings.protocolVersion),
    u8sProductVersion: productVersion(server.settings.protocolVersion),
    iProtocolVersion: server.settings.protocolVersion,
    iOEMID: 0,
    u8sCookie: "",
  }),
  /** The number of the interface's version (chosen: the protocol's). */
  asnGetServerInterfaceVersion: (_argument, { server }) => ({
    iServerInterfaceVersion: server.settings.protocolVersion,
  }),
  asnMgmtGetServerVersion: (_argument, { server }) => ({
    u8sInterfaceVersion: interfaceVersion(server.settings.protocolVersion),
    u8sBuildVersion: productVersion(server.settings.protocolVersion),
    u8sOSVersionString: OPERATING_SYSTEM,
  }),
  asnMgmtNegotiateInterfaceVersion: ({ u8sMinInterfaceVer, u8sMaxInterfaceVer }, { server }) => {
    const own = interfaceVersion(server.settings.protocolVersion);
    const fits =
      (u8sMinInterfaceVer === "" || compareVersions(own, u8sMinInterfaceVer) >= 0) &&
      (u8sMaxInterfaceVer === "" || compareVersions(own, u8sMaxInterfaceVer) <= 0);
    return { bSuccess: fits, u8sServerInterfaceVer: own };
  },
  asnGetTime: (_argument, { server }) => ({ stSystemtime: wireTime(server.clock.now()) }),

  asnRequestLargeProfileImage: ({ u8sContactID, u8sKnownHash, netDatabaseContactID }, { world, user }) => {
    const contact = netDatabaseContactID && contactOf(world, user, netDatabaseContactID);
    return image(world.directory.byContactId(u8sContactID)?.photo ?? contact?.photo, u8sKnownHash);
  },
  asnRequestContactImage: ({ netDatabaseContactID, u8sKnownHash }, { world, user }) =>
    image(contactOf(world, user, netDatabaseContactID)?.photo, u8sKnownHash),
};

/**
 * The versions that a protocol version stands for (chosen, but for 61 = ProCall 6 and 70 = ProCall 7,
 * observed, protocol.md §1).
 */
export const productVersion = (protocolVersion: number): string => `${protocolVersion >= 70 ? 7 : 6}.0.0.0`;
export const interfaceVersion = (protocolVersion: number): string => `${protocolVersion}.0.0`;

/** What the server says of its operating system (chosen): the vendor's runs on Windows. */
const OPERATING_SYSTEM = "Windows Server 2022";

/** Compares versions of numbers and dots: negative when the first is lower. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** EnumRequestImageResult. */
const ImageResult = { attached: 0, unchanged: 1, none: 2 } as const;

/** The picture, unless the caller knows it already. */
function image(photo: string | undefined, knownHash: string): Omit<AsnRequestContactImageResult, "_type"> {
  if (photo === undefined) return { iResult: ImageResult.none };
  const u8sImageHash = pictureHash(photo);
  return u8sImageHash === knownHash
    ? { iResult: ImageResult.unchanged, u8sImageHash }
    : { iResult: ImageResult.attached, sImageData: photo, u8sImageHash };
}

const contactOf = (world: World, user: User, { u8sEntryID, u8sEntryIDDB }: AsnNetDatabaseContactID) =>
  world.contacts.byEntryId(user, u8sEntryIDDB, u8sEntryID);

/**
 * The V2 forms, and those about tokens, report a failed logon as AsnRequestError with the same number
 * (documented, protocol.md §9).
 */
export async function asRequestError<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof LogonError ? new OperationError(error.code, error.message) : error;
  }
}

/** A logon inside a session checks the credentials. The session keeps its user (chosen). */
async function logOn(
  authentication: AsnLogonArgument["authentication"],
  call: Call,
): Promise<Omit<AsnLogonResultSuccess, "_type">> {
  const user = await authenticate(call.server, logonCredentials(authentication));
  return { u8sLoggedInUser: user.name, iValidContact: 1, ownContact: contact(call.world, user, user) };
}

function logonCredentials(authentication: AsnLogonArgument["authentication"]): Credentials {
  if ("simple" in authentication) {
    const { u8sClientUsername, u8sClientUserPassword } = authentication.simple;
    return { kind: "password", user: u8sClientUsername, password: u8sClientUserPassword };
  }
  if ("openidc" in authentication) return { kind: "token", token: authentication.openidc.u8sIDToken ?? "" };
  throw new LogonError(106, "only simple and openidc are understood");
}

function loginCredentials(auth: object): Credentials {
  if ("authBasic" in auth) {
    const { credential } = auth.authBasic as { credential: string };
    const [user = "", ...password] = Buffer.from(credential, "base64").toString("utf8").split(":");
    return { kind: "password", user, password: password.join(":") };
  }
  if ("authBearer" in auth) return { kind: "token", token: (auth.authBearer as { u8sJWT: string }).u8sJWT };
  throw new OperationError(106, "only authBasic and authBearer are understood");
}
