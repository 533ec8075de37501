import type { UcServer } from "../../server/uc-server.js";
import { isoTime } from "../../time/iso.js";
import type { User } from "../../world/directory.js";
import { ForwardMode } from "../../world/telephony/forwards.js";
import { type CallLeg, conferenceOf } from "../../world/telephony/model.js";
import { lineFeatures } from "../../world/telephony/rules.js";
import { CallType, Feature, LineFeature, nameOfState } from "../../world/telephony/states.js";
import { answers } from "./answers.js";
import { controlRoute, serverOf, serverQuery } from "./route.js";

/** The names of the numbers whose bits are set. */
const namesOf = (numbers: Readonly<Record<string, number>>, bits: number): string[] =>
  Object.keys(numbers).filter((name) => ((numbers[name] ?? 0) & bits) !== 0);

const nameOfType = (type: CallType): string =>
  Object.entries(CallType).find(([, number]) => number === type)?.[0] ?? "normal";

function callView({ world: { telephony } }: UcServer, leg: CallLeg): object {
  return {
    id: leg.connectionId,
    state: nameOfState(leg.state),
    type: nameOfType(leg.type),
    outgoing: leg.outbound,
    number: leg.remoteNumber,
    name: leg.remoteName,
    features: namesOf(Feature, telephony.features(leg.connectionId)),
    since: isoTime(leg.connected ?? leg.created),
    conference: conferenceOf(leg)?.controller.connectionId,
    outside: leg.peer?.kind === "external",
  };
}

const telephoneView = (server: UcServer, user: User): object => ({
  user: user.name,
  lines: server.world.telephony.lines.of(user).map((line) => ({
    uri: line.uri,
    number: line.number,
    features: namesOf(LineFeature, lineFeatures(line)),
    doNotDisturb: line.doNotDisturb,
    forwards: line.forwards.map(({ mode, destination }) => ({ when: namesOf(ForwardMode, mode), to: destination })),
    calls: line.legs.map((leg) => callView(server, leg)),
  })),
});

/** What the telephones show and allow. */
export const telephoneRoutes = [
  controlRoute("GET /telephones", {
    answer: answers.telephones,
    summary:
      "The telephones: what each line and call allows now, by the names of the feature bits; forwards, do not disturb",
    query: serverQuery,
    run({ emulator, query: { server: ucsid } }) {
      const server = serverOf(emulator, ucsid);
      const telephones = [...server.world.directory.users()].map((user) => telephoneView(server, user));
      return { telephones };
    },
  }),
];
