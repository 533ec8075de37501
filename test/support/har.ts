import * as z from "zod";

const header = z.strictObject({ name: z.string().min(1), value: z.string() });
/** HAR 1.2, with what Chromium adds for the frames of a WebSocket. */
export const harSchema = z.strictObject({
  log: z.strictObject({
    version: z.literal("1.2"),
    creator: z.strictObject({ name: z.string(), version: z.string() }),
    entries: z.array(
      z.strictObject({
        startedDateTime: z.iso.datetime(),
        time: z.number().min(0),
        request: z.strictObject({
          method: z.enum(["GET", "POST"]),
          url: z.url(),
          httpVersion: z.string(),
          cookies: z.array(z.never()),
          headers: z.array(header),
          queryString: z.array(header),
          postData: z.strictObject({ mimeType: z.string(), text: z.string() }).optional(),
          headersSize: z.int(),
          bodySize: z.int(),
        }),
        response: z.strictObject({
          status: z.int(),
          statusText: z.string(),
          httpVersion: z.string(),
          cookies: z.array(z.never()),
          headers: z.array(header),
          content: z.strictObject({ size: z.int(), mimeType: z.string(), text: z.string().optional() }),
          redirectURL: z.string(),
          headersSize: z.int(),
          bodySize: z.int(),
        }),
        cache: z.strictObject({}),
        timings: z.strictObject({ send: z.number(), wait: z.number().min(0), receive: z.number() }),
        _journal: z.looseObject({}),
        _resourceType: z.literal("websocket").optional(),
        _webSocketMessages: z
          .array(
            z.strictObject({
              type: z.enum(["send", "receive"]),
              time: z.number().min(1_500_000_000).max(5_000_000_000),
              opcode: z.literal(1),
              data: z.string(),
            }),
          )
          .optional(),
      }),
    ),
  }),
});
