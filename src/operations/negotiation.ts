import { OperationError } from "../errors.js";
import type { AsnNegotiateServerConnectionV2ResultChoice } from "../interface/types.generated.js";
import type { Session } from "../server/session.js";
import { publicId } from "../wire/admin-users.js";
import { wireTime } from "../wire/time.js";
import type { World } from "../world/world.js";
import type { Handlers } from "./handler.js";
import { fits, interfaceVersion, productVersion } from "./versions.js";

/** The operations with which a client and the server find out whether they understand each other, before a login. */
export const negotiationHandlers: Handlers = {
  /**
   * A protocol that is newer than the server's, or older than the first, is unknown here (chosen), and fails with the
   * server's versions (documented, protocol.md §7).
   */
  asnNegotiateServerConnection: ({ iClientProtocolVersion, optionalParams }, { server, session, world }) => {
    const { protocolVersion } = server.settings;
    const versions = {
      serverVersion: productVersion(protocolVersion),
      productVersion: productVersion(protocolVersion),
      ServerProtocolVersion: protocolVersion,
    };
    const text = (key: string): string => {
      const value = optionalParams?.[key];
      return typeof value === "string" ? value : "";
    };
    if (iClientProtocolVersion < 1 || iClientProtocolVersion > protocolVersion) {
      const why = `the server does not know protocol version ${iClientProtocolVersion}; its own is ${protocolVersion}`;
      throw new OperationError(UNKNOWN_PROTOCOL, why, "AsnNegotiateServerConnectionError", versions);
    }
    if (session) tellDevice(session, world, { name: text("ClientDeviceName"), id: text("ClientDeviceId") });
    return {
      iServerProtocolVersion: protocolVersion,
      iServerUMSecurityOption: 0,
      iServerTLSSecurityOption: 0,
      sServerAuthentication: "",
      stServerTime: wireTime(server.clock.now()),
      optionalParams: {
        ...versions,
        ServerInterfaceVersion: protocolVersion,
        serverConnectionId: text("ConnectionGUID") || (session ? publicId(session) : ""),
        presenceDomains: world.administration.data.domain,
        ucsid: server.ucsid,
      },
    };
  },
  /** A client whose range leaves out the server's version is told so, and which it is (documented, protocol.md §7). */
  asnNegotiateServerConnectionV2: (argument, { server, session, world }): Choice => {
    const { protocolVersion } = server.settings;
    const own = interfaceVersion(protocolVersion);
    const { u8sMinSupportedInterfaceVersion: min, u8sMaxSupportedInterfaceVersion: max } = argument;
    if (!fits(own, min, max)) return { incompatible: { u8sServerInterfaceVersion: own } };
    const { u8sClientDeviceName: name, u8sClientDeviceId: id } = argument;
    if (session) tellDevice(session, world, { name, id });
    return {
      result: {
        eServerType: 0,
        u8sServerInterfaceVersion: own,
        eAuthenticationMethod: 0,
        sServerAuthentication: "",
        stServerTime: wireTime(server.clock.now()),
        u8sServerVersion: productVersion(protocolVersion),
        u8sConnectionGUID: argument.u8sConnectionGUID ?? (session ? publicId(session) : server.newId()),
        u8sPresenceDomains: [world.administration.data.domain],
      },
    };
  },
  asnCheckConnection: (_argument, { server, world }) => ({
    u8sServerVersion: productVersion(server.settings.protocolVersion),
    u8sProductVersion: productVersion(server.settings.protocolVersion),
    iProtocolVersion: server.settings.protocolVersion,
    iOEMID: 0,
    u8sCookie: world.settings.cookie,
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
    return { bSuccess: fits(own, u8sMinInterfaceVer, u8sMaxInterfaceVer), u8sServerInterfaceVer: own };
  },
};

/** Notes what the client calls its device, for the administration. */
function tellDevice(session: Session, world: World, device: { readonly name: string; readonly id: string }): void {
  session.device = device;
  world.administration.loggedIn(session.user, session.created, device.name);
}

type Choice = AsnNegotiateServerConnectionV2ResultChoice;

/** `iErrorDetail` (chosen): AsnLogonErrorEnum's number for a version that is not valid. */
const UNKNOWN_PROTOCOL = 104;

/** What the server says of its operating system (chosen): the vendor's runs on Windows. */
const OPERATING_SYSTEM = "Windows Server 2022";
