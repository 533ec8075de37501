import { ServerClock } from "../../src/time/clock.js";
import type { Change } from "../../src/world/changes.js";
import type { WorldContext } from "../../src/world/context.js";
import { blankUser, Directory, type User } from "../../src/world/directory.js";

/** What a domain of the world needs to be tried alone: a clock that stands still, numbered ids, a record of changes. */
export class TestContext implements WorldContext<Change> {
  readonly clock = new ServerClock({ time: Date.UTC(2026, 0, 5, 9), running: false });
  readonly changes: Change[] = [];
  #ids = 0;

  emit(change: Change): void {
    this.changes.push(change);
  }

  newId(): string {
    return (++this.#ids).toString(16).toUpperCase().padStart(32, "0");
  }

  /** The changes of that type so far. */
  of<T extends Change["type"]>(type: T): Extract<Change, { type: T }>[] {
    return this.changes.filter((change): change is Extract<Change, { type: T }> => change.type === type);
  }
}

export function person(name: string, changes: Partial<User> = {}): User {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const contactId = `sip:${name}@example.com`;
  return {
    ...blankUser(name, contactId),
    ...{ password: "secret", displayName: capital, firstName: capital, email: `${name}@example.com` },
    ...changes,
  };
}

export function directoryOf(...people: readonly User[]): Directory {
  const directory = new Directory();
  for (const user of people) directory.add(user);
  return directory;
}
