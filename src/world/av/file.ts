import * as z from "zod";

const iceServer = z.strictObject({
  urls: z.array(z.string().regex(/^(stuns?|turns?):/, "expected an address such as stun:stun.example.com:3478")).min(1),
  username: z.string().default(""),
  credential: z.string().default(""),
});

/** The audio and video calls of a world file. */
export const avFileSchema = z
  .strictObject({
    iceServers: z
      .array(iceServer)
      .default(() => [iceServer.parse({ urls: ["stun:stun.example.com:3478"] })])
      .describe("STUN and TURN servers that clients are told, in the form that a browser's RTCPeerConnection takes."),
  })
  .prefault({});

export type AvData = z.infer<typeof avFileSchema>;
