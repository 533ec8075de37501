import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ContactBook } from "../../src/world/contacts/contact-book.js";
import { type ContactsData, contactsFileSchema } from "../../src/world/contacts/file.js";
import { wordsOf } from "../../src/world/contacts/tokenize.js";
import type { Directory } from "../../src/world/directory.js";
import { telephonyFileSchema } from "../../src/world/telephony/file.js";
import { directoryOf, person } from "../support/world-parts.js";

const numbering = telephonyFileSchema.parse({});

const book = (directory: Directory, data: object = {}): ContactBook =>
  new ContactBook(directory, numbering, contactsFileSchema.parse(data) satisfies ContactsData);

const alice = person("alice", { lastName: "Adams", company: "Example Ltd", lines: ["tel:+493023125100@pbx"] });
const bob = person("bob", { lastName: "Brown", mobile: "+4915112345101" });
const customers = {
  phoneBooks: [
    {
      name: "Customers",
      entries: [
        {
          id: "m",
          firstName: "Mona",
          lastName: "Müller",
          company: "Harbour-Logistics GmbH",
          phoneBusiness: "040 / 555 01-00",
        },
        { id: "h", company: "Harbour-Logistics GmbH", phoneCompany: "+4940555010", custom: { segment: "Gold" } },
      ],
    },
    { name: "Private", visibleTo: ["ALICE"], entries: [{ displayName: "Dr. Gray", phoneHome: "+493055503000" }] },
  ],
};
const names = (found: readonly { details: { displayName?: string } }[]): (string | undefined)[] =>
  found.map(({ details }) => details.displayName).sort();

describe("a search over users and phone books", () => {
  const contacts = book(directoryOf(alice, bob), customers);
  const find = (anyName: string) => names(contacts.search(bob, { text: { anyName } }));

  it("finds by the beginning of any word, whatever its case and accents", () => {
    expect(find("mull")).toEqual(["Mona Müller"]);
    expect(find("MÜLL")).toEqual(["Mona Müller"]);
    expect(find("logis")).toEqual(["Harbour-Logistics GmbH", "Mona Müller"]);
    expect(find("ullr")).toEqual([]);
  });

  it("wants all words, in any order", () => {
    expect(find("müll mo")).toEqual(["Mona Müller"]);
    expect(find("mona adams")).toEqual([]);
  });

  it("looks only where it was told to", () => {
    const text = { anyName: "a" };
    expect(contacts.search(alice, { text, users: false })).toEqual([]);
    expect(names(contacts.search(alice, { text, books: false }))).toEqual(["Alice"]);
    expect(names(contacts.search(alice, { books: new Set(["Private"]), users: false }))).toEqual(["Dr. Gray"]);
  });

  it("keeps a phone book to those who may see it", () => {
    expect(names(contacts.search(alice, { text: { anyName: "gray" } }))).toEqual(["Dr. Gray"]);
    expect(contacts.search(bob, { text: { anyName: "gray" } })).toEqual([]);
    expect(contacts.byIdentity(bob, { database: "DB16", store: "Private", entry: "1" })).toBeUndefined();
    expect(contacts.phoneBooks(bob).map(({ name }) => name)).toEqual(["Customers"]);
  });

  it("gives as many as asked for, and never more than the world file allows", () => {
    expect(contacts.search(bob, { limit: 2 })).toHaveLength(2);
    expect(book(directoryOf(alice, bob), { ...customers, maxResults: 3 }).search(alice, {})).toHaveLength(3);
  });

  it("orders by display name before it cuts", () => {
    expect(contacts.search(bob, { sorted: true, limit: 2 }).map(({ details }) => details.displayName)).toEqual([
      "Alice",
      "Bob",
    ]);
  });

  it("searches the server's own fields", () => {
    expect(
      contacts.search(bob, { custom: new Map([["segment", "go"]]) }).map(({ identity }) => identity.entry),
    ).toEqual(["h"]);
  });
});

describe("the look-up of a caller", () => {
  const contacts = book(directoryOf(alice, bob), customers);
  const who = (number: string) => contacts.byNumber(alice, number).map(({ identity }) => identity.entry);

  it("finds whoever has the number, however either is written", () => {
    expect(who("+49405550100")).toEqual(["m"]);
    expect(who("0049 40 5550100")).toEqual(["m"]);
    expect(who("040/5550100")).toEqual(["m"]);
    expect(who("tel:+493023125100@pbx")).toEqual(["u:alice"]);
    expect(who("100")).toEqual(["u:alice"]);
  });

  it("wants the whole number", () => {
    expect(who("+494055501")).toEqual([]);
    expect(
      contacts
        .search(alice, { number: "+494055501" })
        .map(({ identity }) => identity.entry)
        .sort(),
    ).toEqual(["h", "m"]);
  });

  it("finds nobody for what is no number", () => {
    expect(who("call me")).toEqual([]);
  });
});

describe("the contacts follow the directory", () => {
  it("finds a user who came, by their new name after a change, and not after they went", () => {
    const directory = directoryOf(alice);
    const contacts = book(directory);
    const find = (anyName: string) => names(contacts.search(alice, { text: { anyName } }));
    expect(find("zoe")).toEqual([]);
    const zoe = person("zoe", { lines: ["tel:+493023125177@pbx"] });
    directory.add(zoe);
    expect(find("zoe")).toEqual(["Zoe"]);
    directory.change(zoe, { displayName: "Zoe Young", lastName: "Young", lines: [] });
    expect(find("young")).toEqual(["Zoe Young"]);
    expect(contacts.byNumber(alice, "177")).toEqual([]);
    directory.remove(zoe);
    expect(find("zoe")).toEqual([]);
  });

  it("finds the same as a look at each contact would (property)", () => {
    const word = fc.constantFrom("an", "ann", "anna", "Änne", "bo", "Bob", "o'neil", "ß", "");
    const name = fc.tuple(word, word).map(([a, b]) => `${a} ${b}`.trim());
    const step = fc.oneof(
      fc.record({ type: fc.constant("put" as const), id: fc.nat(6), name }),
      fc.record({ type: fc.constant("remove" as const), id: fc.nat(6) }),
      fc.record({ type: fc.constant("search" as const), text: name }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const directory = directoryOf(alice);
        const contacts = book(directory);
        for (const move of steps) {
          if (move.type === "search") {
            const wanted = wordsOf(move.text);
            const expected = [...directory.users()]
              .filter(({ displayName, firstName, lastName, company }) => {
                const own = wordsOf(`${displayName} ${firstName} ${lastName} ${company}`);
                return wanted.every((one) => own.some((other) => other.startsWith(one)));
              })
              .map(({ name }) => `u:${name}`);
            const found = contacts
              .search(alice, { text: { anyName: move.text } })
              .map(({ identity }) => identity.entry);
            expect(found.sort()).toEqual(expected.sort());
            continue;
          }
          const user = directory.user(`u${move.id}`);
          if (move.type === "remove") {
            if (user) directory.remove(user);
          } else if (user) directory.change(user, { displayName: move.name });
          else directory.add(person(`u${move.id}`, { displayName: move.name }));
        }
      }),
    );
  });
});
