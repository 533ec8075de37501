import * as z from "zod";
import { catalog, type Operation } from "../../interface/catalog.js";
import { EVENT_INVOKE_ID } from "../../rose/json.js";
import { answers } from "./answers.js";
import { ControlError, controlRoute } from "./route.js";

const HEX = /^(?:\s*[0-9a-fA-F]{2})+\s*$/;
const operationName = z.string().min(1).max(100);

const read = z.strictObject({
  octets: z.string().regex(HEX, "expected octets in hex, such as a1 0c").describe("In hex, with or without spaces."),
  operation: operationName.optional().describe("The operation that an answer is for: an answer does not say it."),
});

const write = z.strictObject({
  operation: operationName,
  argument: z.unknown().optional().describe("As a client sends it in JSON."),
  invokeId: z.int().min(0).max(EVENT_INVOKE_ID).default(1),
});

/** The operation of that name. Throws ControlError. */
function operationOf(name: string): Operation {
  const operation = catalog.operation(name);
  if (operation) return operation;
  throw new ControlError(400, `there is no operation "${name}"`, "body.operation");
}

/** The codec is read with the first request that needs it: a start does not pay for it. */
const codec = () => import("../../on-demand.js");

/** BER for those who have no codec: what octets say, and which octets to send. Nothing is sent. */
export const berRoutes = [
  controlRoute("POST /ber/read", {
    answer: answers.berMessage,
    summary: "Reads a binary frame of the event channel: the message in BER as it is in JSON",
    body: read,
    example: { message: { reject: { invokedID: { invokedID: 1 }, reject: { invokeProblem: 1 } } } },
    async run({ body: { octets, operation } }) {
      if (operation !== undefined) operationOf(operation);
      const { messageAsJson, whyUnreadable } = await codec();
      try {
        return { message: messageAsJson(Buffer.from(octets.replace(/\s+/g, ""), "hex"), operation) };
      } catch (error) {
        const why = whyUnreadable(error);
        if (why === undefined) throw error;
        throw new ControlError(400, `the octets are no message in BER: ${why}`, "body.octets");
      }
    },
  }),
  controlRoute("POST /ber/write", {
    answer: answers.berOctets,
    summary: "Writes the invoke of an operation as a binary frame of the event channel, and sends nothing",
    body: write,
    example: { octets: "a10c020101020204b330030c0137" },
    async run({ body: { operation: name, argument, invokeId } }) {
      const { id, argument: type } = operationOf(name);
      if (id === undefined) {
        const what = `${name} has no number in the interface, and cannot be called over BER`;
        throw new ControlError(400, what, "body.operation");
      }
      const { invokeAsBer } = await codec();
      return { octets: invokeAsBer(id, type, argument, invokeId).toString("hex") };
    },
  }),
];
