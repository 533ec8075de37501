import { OperationError } from "../errors.js";
import type {
  AsnAuthOpenIDC,
  AsnLoginV2Argument,
  AsnLoginV2Result,
  AsnLogonArgument,
  AsnLogonResultSuccess,
  AsnNetDatabaseContactID,
  AsnRequestContactImageResult,
} from "../interface/types.generated.js";
import { LogonError } from "../rose/logon-error.js";
import { authenticate, type Credentials } from "../server/authenticate.js";
import { signInPage } from "../server/foreign-tokens.js";
import { TokenType } from "../server/tokens.js";
import { contact } from "../wire/contact.js";
import { readIdentity } from "../wire/content.js";
import { pictureHash } from "../wire/person.js";
import { wireTime } from "../wire/time.js";
import type { User } from "../world/directory.js";
import { LOGON_FAILED } from "../world/logon-code.js";
import type { World } from "../world/world.js";
import { completed } from "./completed.js";
import type { Call, Handlers } from "./handler.js";

/** Operations that clients of the binary protocol call to log in (web clients call createsession), and pictures. */
export const connectionHandlers: Handlers = {
  asnLogon: async ({ authentication, optionalParams }, call) => ({
    ...(await logOn(authentication, call)),
    ...completed(call, optionalParams, "later"),
  }),
  asnLogonV2: async ({ authentication }, call) => ({
    success: await asRequestError(() => logOn(authentication, call)),
  }),
  asnLoginV2: ({ auth }, call) => logInBy(auth, call),
  /** The same for the administrator, with name and password alone. */
  asnMgmtLoginV2: ({ auth }, call) => logInAsAdministrator(auth, call),
  /** A login without a session, for the server that it names. The id is for the next step of a login in several (chosen). */
  asnCreateAuthToken: async ({ login: { auth }, u8sUCSID, role }, call) => {
    if (!call.server.isNamed(u8sUCSID)) throw new OperationError(1, `this is not server "${u8sUCSID}"`);
    const loginResult = role === ADMINISTRATOR ? logInAsAdministrator(auth, call) : await logInBy(auth, call);
    return { loginResult, u8sAuthSessionID: call.server.newId() };
  },
  asnSetClientAuthentication: () => ({ bSuccess: true }),
  /** A token that says who uploads the report, and logs in nobody (chosen). */
  asnRequestCERToken: async (_argument, { server, user }) => ({
    u8sToken: await server.tokens.issue(user, TokenType.identify, undefined, server.newId()),
  }),
  asnGetTime: (_argument, { server }) => ({ stSystemtime: wireTime(server.clock.now()) }),

  asnRequestLargeProfileImage: ({ u8sContactID, u8sKnownHash, netDatabaseContactID }, { world, user }) => {
    const contact = netDatabaseContactID && contactOf(world, user, netDatabaseContactID);
    return image(world.directory.byContactId(u8sContactID)?.photo ?? contact?.photo, u8sKnownHash);
  },
  asnRequestContactImage: ({ netDatabaseContactID, u8sKnownHash }, { world, user }) =>
    image(contactOf(world, user, netDatabaseContactID)?.photo, u8sKnownHash),
};

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

const contactOf = (world: World, user: User, id: AsnNetDatabaseContactID) =>
  world.contacts.byIdentity(user, readIdentity(id));

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

/** EAsnAuthRoles. */
const ADMINISTRATOR = 1;
/** The ways to log in, in the order in which to try them: name and password, token (AsnAuthMethodEnum). */
const METHODS = [1, 5] as const;

/** One more where sign-in with Entra ID is set up: OpenID Connect. */
const WITH_OPENIDC = [...METHODS, 6] as const;

/**
 * The ways to log in when none is given; where to sign in when OpenID Connect is asked for with a scope alone, if that is
 * set up (documented, protocol.md §7); else the outcome with a token that logs in again.
 */
async function logInBy(auth: AsnLoginV2Argument["auth"], { server }: Call): Promise<AsnLoginV2Result> {
  const { entraId } = server.data;
  if (!auth) return { supportedAuthMethods: { authMethodsOrdered: [...(entraId ? WITH_OPENIDC : METHODS)] } };
  if ("authOpenIDC" in auth && !auth.authOpenIDC.u8sIDToken && entraId) {
    const [, responseMode] = (auth.authOpenIDC.u8sScope ?? "").trim().split(/\s+/);
    return { serverRedirect: { u8sRedirectTo: signInPage(entraId, responseMode, server.newId()) } };
  }
  const user = await asRequestError(() => authenticate(server, loginCredentials(auth)));
  const u8sJwt = await server.tokens.issue(user, TokenType.login, undefined, server.newId());
  return { succceeded: { u8sLoggedInUser: user.name, token: { u8sJwt } } };
}

function logInAsAdministrator(auth: AsnLoginV2Argument["auth"], { world, session }: Call): AsnLoginV2Result {
  if (!auth) return { supportedAuthMethods: { authMethodsOrdered: [METHODS[0]] } };
  const given = loginCredentials(auth);
  const isRight = given.kind === "password" && world.administration.logIn(session, given.user, given.password);
  if (!isRight) throw new OperationError(LOGON_FAILED, "name or password of the administrator is wrong");
  return { succceeded: { u8sLoggedInUser: given.user } };
}

function loginCredentials(auth: object): Credentials {
  if ("authBasic" in auth) {
    const { credential } = auth.authBasic as { credential: string };
    const [user = "", ...password] = Buffer.from(credential, "base64").toString("utf8").split(":");
    return { kind: "password", user, password: password.join(":") };
  }
  if ("authBearer" in auth) return { kind: "token", token: (auth.authBearer as { u8sJWT: string }).u8sJWT };
  const idToken = "authOpenIDC" in auth ? (auth.authOpenIDC as AsnAuthOpenIDC).u8sIDToken : undefined;
  if (idToken) return { kind: "token", token: idToken };
  throw new OperationError(106, "only authBasic, authBearer and an id token of authOpenIDC are understood");
}
