import { expect, it } from "vitest";
import { World } from "../../src/world/world.js";
import { worldFileSchema } from "../../src/world/world-file.js";
import { person, TestContext } from "../support/world-parts.js";

function world(data: object = {}) {
  const context = new TestContext();
  const users = [
    { name: "alice", lines: ["tel:+493023125100@pbx"] },
    { name: "bob", lines: ["tel:+493023125101@pbx"] },
  ];
  const made = new World(worldFileSchema.parse({ ucsid: "test", users, ...data }), context);
  const known = (name: string) => {
    const user = made.directory.user(name);
    if (!user) throw new Error(`no user ${name}`);
    return user;
  };
  return { context, made, known };
}

it("where a login is required, only the client that logged in may administrate", () => {
  const { administration } = world({ administration: { loginRequired: true, userName: "root", password: "p" } }).made;
  const [client, other] = [{}, {}];
  expect(administration.mayAdminister(client)).toBe(false);
  expect(administration.logIn(client, "root", "guess")).toBe(false);
  expect(administration.logIn(client, "Root", "p")).toBe(true);
  expect([client, other, undefined].map((one) => administration.mayAdminister(one))).toEqual([true, false, false]);
});

it("a line that changes hands does so in the directory and in the telephone system alike", () => {
  const { made, known } = world();
  const [alice, bob] = [known("alice"), known("bob")];
  const line = "tel:+493023125100@pbx";
  const settings = made.administration.settingsOf(bob);
  expect(() => made.administration.changeUser(bob, { lines: [line] }, settings)).toThrow(/belongs to "alice"/);
  made.administration.changeUser(alice, { lines: [] }, settings);
  expect(made.telephony.lines.find(line)?.owner).toBeUndefined();
  made.administration.changeUser(bob, { lines: [...bob.lines, line] }, settings);
  expect(made.telephony.lines.of(bob).map(({ uri }) => uri)).toEqual(["tel:+493023125101@pbx", line]);
  expect(made.directory.byLine(line)).toBe(bob);
});

it("a user who comes brings their lines, and leaves them behind without an owner", () => {
  const { made, context } = world();
  const dave = person("dave", { lines: ["tel:+493023125150@pbx"] });
  made.administration.addUser(dave, made.administration.settingsOf(dave));
  expect(made.telephony.lines.of(dave)).toHaveLength(1);
  made.administration.removeUser(dave);
  expect(made.telephony.lines.find("150")?.owner).toBeUndefined();
  expect(context.of("user.removed")).toHaveLength(1);
});
