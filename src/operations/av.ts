import { OperationError } from "../errors.js";
import type { AsnConfigSTUNandTURN, Operations } from "../interface/types.generated.js";
import { type AvSignal, sendAvSignal, tellAvState } from "../wire/av.js";
import { staticRights } from "../wire/contact.js";
import { wireTime, wireTimeOr } from "../wire/time.js";
import { type AvCall, type Endpoint, endpointOf } from "../world/av/av-calls.js";
import { CallState } from "../world/telephony/states.js";
import type { Call, Handlers } from "./handler.js";

/** AsnAVMakeCallErrorEnum. */
const GENERAL = 100;
/** `iAvDropReason`: an ordinary end. */
const HANG_UP = 0;
/**
 * The bits of AsnUserStaticRights that a call of a medium needs (documented, protocol.md §9), by AsnAVMediaType: audio
 * and video, audio, screen sharing, and the request to share. Who may use video may use audio. Others need none (chosen).
 */
const RIGHT_FOR: Readonly<Record<number, number>> = {
  0: 67108864,
  1: 33554432 | 67108864,
  2: 8388608,
  3: 8388608 | 4194304,
};
/** EnumSTUNandTURNType. */
const STUN = 1;
const TURN = 2;

type SignalHandlers = { readonly [N in AvSignal]?: (argument: Operations[N]["argument"], call: Call) => void };

/** What a client's signal to the other end of its call says of where it comes from and goes to. */
interface Addressed {
  readonly u8sCallID: string;
  readonly endpointIDTo: string;
}

/** The signals that are passed on as they are, old forms and V2. */
const PASSED_ON = [
  "asnAVCallMessageV2",
  "asnAVCallMessage",
  "asnAVCallHoldV2",
  "asnAVCallHold",
  "asnAVCallHoldAckV2",
  "asnAVCallHoldAck",
  "asnAVCallRetrieveV2",
  "asnAVCallRetrieve",
  "asnAVCallRetrieveAckV2",
  "asnAVCallRetrieveAck",
  "asnAVTransferGetID",
  "asnAVTransferGetIDResult",
  "asnAVTransferStart",
  "asnAVTransferStartResult",
  "asnAVNewMedia",
  "asnAVAlertMedia",
] as const satisfies readonly AvSignal[];

const passingOn = Object.fromEntries(
  PASSED_ON.map((name) => [name, (argument: Addressed, call: Call) => passOn(name, argument, call)]),
) as SignalHandlers;

/**
 * Audio and video calls: the signalling between two people's clients is passed on, so that a softphone can be tested.
 * The media go from client to client; there are none here.
 */
export const avHandlers: Handlers = {
  ...passingOn,
  asnAVMakeCallV2: (argument, call) => {
    const made = makeCall(argument.u8sUriTo, argument.callType, call);
    for (const endpoint of made.ringing.values())
      send(endpoint, "asnAVNewCallV2", offer(made, endpoint, argument), call);
    return resultOf(made);
  },
  asnAVMakeCall: (argument, call) => {
    const made = makeCall(argument.u8sUriTo, argument.callType, call);
    for (const endpoint of made.ringing.values()) send(endpoint, "asnAVNewCall", offer(made, endpoint, argument), call);
    return resultOf(made);
  },
  asnAVAlertV2: (argument, call) => alert("asnAVAlertV2", argument, call),
  asnAVAlert: (argument, call) => alert("asnAVAlert", argument, call),
  asnAVConnectV2: (argument, call) => connect("asnAVConnectV2", argument, call),
  asnAVConnect: (argument, call) => connect("asnAVConnect", argument, call),
  asnAVMakeMedia: (argument, call) => {
    const found = passOn("asnAVNewMedia", argument, call);
    if (found) call.world.av.addMedium(found, argument.u8sMediaID, argument.iMediaType, call.user);
  },
  asnAVConnectMedia: (argument, call) => {
    const found = passOn("asnAVConnectMedia", argument, call);
    if (found) call.world.av.noteMedium(found, argument.u8sMediaID, "connected");
  },
  asnAVDropMedia: (argument, call) => {
    const found = passOn("asnAVDropMedia", argument, call);
    if (found) call.world.av.noteMedium(found, argument.u8sMediaID, "stop");
  },
  asnAVDropCall: (argument, call) => drop(argument, call),
  asnAVGetIceServers: (_argument, call) => ({ iceServers: iceServers(call) }),
  asnWebGetIceServers: (_argument, call) => webIceServers(call),
  asnWebGetIceServersV2: (_argument, call) => webIceServers(call),
  asnGetSTUNandTURN: (_argument, call) => ({ listConfigSTUNandTURN: stunAndTurn(call) }),
  asnRequestSTUNandTURN: (_argument, call) => {
    if (!call.session) return;
    const argument = { listConfigSTUNandTURN: stunAndTurn(call) };
    call.server.delivery.send(call.session, "asnSTUNandTURNConfigChanged", argument);
  },
};

function makeCall(to: string, media: number, { world, user, session, server }: Call): AvCall {
  const called = world.directory.byContactId(to);
  if (!called) throw new OperationError(GENERAL, `there is nobody with the address "${to.slice(0, 200)}"`);
  if (!session) throw new OperationError(GENERAL, "an audio or video call needs a session, whose events it uses");
  if (called === user) throw new OperationError(GENERAL, "nobody can call themselves");
  const right = RIGHT_FOR[media];
  if (right !== undefined && (staticRights(world, user).iStaticRights & right) === 0)
    throw new OperationError(GENERAL, "your rights do not allow calls of this medium");
  const clients = [...server.delivery.sessionsOf(called)].filter((other) => other !== session);
  return world.av.make({ user, client: session }, called, clients, media);
}

const resultOf = ({ id, ctiId, caller }: AvCall) => ({
  callAndConnectionID: { u8sCallID: id, u8sEndpointID: caller.id },
  u8sCTIConnectionID: ctiId,
});

/** The offer, as it comes to one of the called person's clients. */
function offer<T extends object>({ id, ctiId, caller }: AvCall, endpoint: Endpoint, argument: T) {
  const { _type, ...rest } = argument as T & { readonly _type?: string };
  return {
    ...rest,
    callAndConnectionID: { u8sCallID: id, u8sEndpointID: endpoint.id },
    u8sCTIConnectionID: ctiId,
    endpointIDFrom: caller.id,
  };
}

function alert(name: "asnAVAlertV2" | "asnAVAlert", argument: Addressed, call: Call): void {
  const found = passOn(name, argument, call);
  if (found && !found.answeredBy) tellAvState(found, CallState.ringback, call.server.delivery);
}

function connect(name: "asnAVConnectV2" | "asnAVConnect", argument: Addressed, call: Call): void {
  const { av } = call.world;
  const found = av.call(argument.u8sCallID);
  const own = found && endpointOf(found, call.session);
  if (!found || !own || own === found.caller || found.answeredBy) return;
  const others = av.answer(found, own);
  send(found.caller, name, argument, call);
  for (const { id: u8sEndpointID, client } of others) {
    const dropTarget = { connectionID: { u8sCallID: found.id, u8sEndpointID } };
    const dropped = { dropTarget, u8sCause: "answered elsewhere", iAvDropReason: HANG_UP };
    send({ client }, "asnAVDropCall", dropped, call);
  }
  tellAvState(found, CallState.connected, call.server.delivery);
}

/** Ends the whole call, or takes one endpoint out of it. The other end is told. */
function drop(argument: Operations["asnAVDropCall"]["argument"], call: Call): void {
  const { dropTarget } = argument;
  const target = "connectionID" in dropTarget ? dropTarget.connectionID : { ...dropTarget, u8sEndpointID: "" };
  const found = call.world.av.call(target.u8sCallID);
  const own = found && endpointOf(found, call.session);
  if (!found || !own) return;
  const rings = !found.answeredBy && found.ringing.has(target.u8sEndpointID);
  if (rings) found.ringing.delete(target.u8sEndpointID);
  if (rings && found.ringing.size > 0) return;
  call.world.av.end(found, { by: own.id, cause: argument.u8sCause, reason: argument.iAvDropReason });
}

/** Passes a signal on to the endpoint that it is for, or to all others. Returns the call, if the sender takes part in it. */
function passOn<N extends AvSignal>(name: N, argument: Addressed, call: Call): AvCall | undefined {
  const found = call.world.av.call(argument.u8sCallID);
  const own = found && endpointOf(found, call.session);
  if (!found || !own) return undefined;
  const everybody = [found.caller, ...found.ringing.values()];
  const named = everybody.filter(({ id }) => id === argument.endpointIDTo);
  const receivers = named.length > 0 ? named : everybody.filter((endpoint) => endpoint.user !== own.user);
  const from = "endpointIDFrom" in argument && argument.endpointIDFrom === "" ? { endpointIDFrom: own.id } : {};
  for (const receiver of receivers) send(receiver, name, { ...argument, ...from }, call);
  return found;
}

const send = <N extends AvSignal>(to: Pick<Endpoint, "client">, name: N, argument: object, { server }: Call): void =>
  sendAvSignal(to, name, argument, server.delivery);

/** STUN and TURN servers as a browser's RTCPeerConnection takes them. */
function iceServers({ world }: Call) {
  return world.av.settings.iceServers.map(({ urls, username, credential }) => ({
    urls,
    ...(username === "" ? {} : { username, credential }),
  }));
}

/** The same for the web service; they are valid for ever. */
/** How long a client may use the servers before it asks again, in seconds (chosen: a day). */
const ICE_TTL = 86_400;

const webIceServers = (call: Call) => ({
  iceServers: iceServers(call),
  stValidTo: wireTime(call.server.clock.now() + ICE_TTL * 1000),
  iTTL: ICE_TTL,
});

function stunAndTurn({ world }: Call): AsnConfigSTUNandTURN[] {
  return world.av.settings.iceServers.map(({ urls, username, credential }) => ({
    iType: urls[0]?.startsWith("turn") ? TURN : STUN,
    u8sUsername: username,
    u8sPassword: credential,
    stValidTo: wireTimeOr(undefined),
    listURIs: urls,
    iTTL: 0,
  }));
}
