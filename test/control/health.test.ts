import request from "supertest";
import { describe, expect, it } from "vitest";
import { useEmulator } from "../support/emulator.js";

const emulator = useEmulator();

describe("GET /__admin/health", () => {
  it("says that the emulator answers, and what it has at this moment", async () => {
    await request(emulator.uc.url).post("/ws/client/createsession").auth("alice", "secret").expect(200);
    const { body } = await request(emulator.uc.url).get("/__admin/health").expect(200).expect("content-type", /json/);
    expect(body).toMatchObject({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      channels: 0,
      servers: [
        { ucsid: "local", connected: true, sessions: 1, users: 21 },
        { ucsid: "offline", connected: false, sessions: 0, users: 0 },
      ],
    });
  });
});
