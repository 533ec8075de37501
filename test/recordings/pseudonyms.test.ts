import fc from "fast-check";
import { expect, it } from "vitest";
import { Pseudonyms } from "../../src/recordings/pseudonyms.js";

const names = new Pseudonyms("key");

it("the same value has the same pseudonym, with another key another one", () => {
  const text = "Alice Adams <alice.adams@firma.de>, +49 30 23125-100";
  const other = names.text(text);
  expect(new Pseudonyms("key").text(text)).toBe(other);
  expect(new Pseudonyms("another").text(text)).not.toBe(other);
  const [, first = "", last = ""] = /^(\w+) (\w+) </.exec(other) ?? [];
  expect(other).toMatch(
    new RegExp(
      `^${first} ${last} <${first.toLowerCase()}\\.${last.toLowerCase()}@\\w+\\.example>, \\+49 \\d\\d \\d{5}-\\d{3}$`,
    ),
  );
});

it("a number has the same pseudonym however it is written, and no two numbers of a length have one", () => {
  const digits = (text: string): string => text.replace(/\D/g, "");
  const one = names.number("+493023125100");
  for (const written of ["+49 30 23125-100", "+49 (30) 23125 100", "+49/30/23125.100"]) {
    expect(digits(names.text(written))).toBe(digits(one));
  }
  expect(names.text("tel:+493023125100@pbx", (word) => word === "tel")).toBe(`tel:${one}@${names.word("pbx")}`);
  const short = Array.from({ length: 1_000 }, (_, at) => names.number(String(at).padStart(3, "0")));
  expect(new Set(short).size).toBe(1_000);
});

it("letters, digits and signs stay where they were, in their letter case, but for the length of words", () => {
  const shape = (text: string): string =>
    text
      .replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, "A")
      .replace(/\p{L}[\p{L}\p{M}]*/gu, "a")
      .replace(/\d/g, "0");
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Müller", "bob", "ACME", "x", "4711", " ", "-", "@", "_", "!", "\n", "Ж", "李明")),
      (parts) => {
        const text = parts.join(" ");
        expect(shape(names.text(text))).toBe(shape(text));
      },
    ),
  );
});

it("nothing that is made of a host, an address or an id reaches anybody", () => {
  expect(names.text("https://uc.firma.de/x?y=1")).toMatch(/^\w+:\/\/\w+\.\w+\.example\/x\?y=1$/);
  expect(names.text("10.1.2.3")).toMatch(/^192\.0\.2\.\d+$/);
  const guid = "{6F9619FF-8B86-D011-B42D-00C04FC964FF}";
  expect(names.text(guid)).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  expect(names.text(guid)).not.toBe(guid);
  expect(names.host("localhost")).toBe("localhost");
});
