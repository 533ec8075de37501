import { OperationError } from "../errors.js";
import type { AsnAdminLogin, AsnGetUserTokenArgument, AsnTokenVerifyResult } from "../interface/types.generated.js";
import { EndReason } from "../server/server-events.js";
import { TokenType } from "../server/tokens.js";
import { contact, contactV2, propertyBag, staticRights } from "../wire/contact.js";
import { numberOf, remoteContact } from "../wire/person.js";
import { wireTime } from "../wire/time.js";
import { userGuid } from "../wire/user-profile.js";
import { LOGON_FAILED } from "../world/logon-code.js";
import type { World } from "../world/world.js";
import { asRequestError } from "./connection.js";
import type { Call, Handlers } from "./handler.js";

/** Login, logoff, tokens, and the caller's own contact. */
export const authHandlers: Handlers = {
  asnGetLoggedInContact: (_argument, { world, user }) => ({
    u8sLoggedInUser: user.name,
    ownContact: contact(world, user, user),
  }),
  asnGetLoggedInContactV2: (_argument, { world, user }) => ({
    u8sLoggedInUser: user.name,
    ownContact: contactV2(world, user, user),
  }),
  asnGetUserToken: issueToken,
  asnGetUserTokenV2: issueToken,
  asnTokenVerify: ({ sToken }, call) => verifyToken(sToken, call),
  asnTokenVerifyV2: ({ u8sToken }, call) => verifyToken(u8sToken, call),
  asnLogoff: (_argument, { server, session }) => {
    if (session) server.endSession(session, EndReason.loggedOff);
  },
  asnTransportKeepAlive: () => undefined,
  asnKeepAlive: () => undefined,
};

/**
 * Without `iType` a token identifies only (chosen: the more harmless kind). Attributes of the profile become public claims
 * named Service/Name, and the administrator's credentials make a token with admin rights (documented, protocol.md §7; the
 * names of the claims `services` and `admin` are chosen).
 */
async function issueToken(
  argument: AsnGetUserTokenArgument,
  { server, user, world }: Call,
): Promise<{ sToken: string }> {
  const {
    iType = TokenType.identify,
    iTTL,
    lstServiceType: services,
    lstProfileAttributes = [],
    adminLogin,
  } = argument;
  const attributes = lstProfileAttributes.map(({ u8sServiceType, u8seName, u8sValue = "" }) => [
    `${u8sServiceType}/${u8seName}`,
    user.properties.get(u8seName) ?? u8sValue,
  ]);
  if (adminLogin && !isAdministrators(adminLogin, world)) {
    throw new OperationError(LOGON_FAILED, "name or password of the administrator is wrong");
  }
  const claims = {
    ...Object.fromEntries(attributes),
    ...(services?.length ? { services } : {}),
    ...(adminLogin ? { admin: true } : {}),
  };
  return { sToken: await server.tokens.issue(user, iType, iTTL, server.newId(), claims) };
}

function isAdministrators({ u8sAdminUsername, adminPassword }: AsnAdminLogin, world: World): boolean {
  const password = "u8sAdminPassword" in adminPassword ? adminPassword.u8sAdminPassword : undefined;
  return password !== undefined && world.administration.logIn(undefined, u8sAdminUsername, password);
}

/** Errors are AsnRequestError with the logon error's number: 130 for a token that has ended, 101 for any other. */
async function verifyToken(token: string, { server, world }: Call): Promise<AsnTokenVerifyResult> {
  const claims = await asRequestError(() => server.tokens.verify(token));
  const user = world.directory.user(claims.userName);
  if (!user) throw new OperationError(LOGON_FAILED, "the token's user is gone");
  return {
    stValidTo: wireTime(claims.expires),
    iType: claims.type,
    u8sDNPath: `CN=${user.name},OU=Users,DC=${server.ucsid}`,
    u8sUserName: user.name,
    u8sSIPURI: user.contactId,
    u8sobjectGUID: userGuid(user),
    u8sPhoneNumber: numberOf(user.lines[0] ?? ""),
    u8sPhoneSecondary: numberOf(user.lines[1] ?? ""),
    u8sCallRecordingNumber: "",
    u8sMailboxNumber: "",
    u8sHomeServer: server.ucsid,
    iUserStaticRights: staticRights(world, user).iStaticRights,
    asnUserContact: remoteContact(user),
    asnUserPropertyBag: propertyBag(user),
  };
}
