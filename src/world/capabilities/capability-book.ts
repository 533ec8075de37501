import type { WorldContext } from "../context.js";

/** What one client can do: values of AsnClientCapabilityEnum, and free key/value data. */
export interface Capabilities {
  readonly known: readonly number[];
  readonly custom: readonly { readonly key: string; readonly value: string }[];
}

export type CapabilityChange = {
  readonly type: "capabilities.changed";
  readonly contactId: string;
  /** The form that changed; a client writes one of the two. */
  readonly form: "list" | "xml";
};

/** Whether a client is still connected. The capabilities of other clients do not count. */
export type IsAlive = (client: object) => boolean;

const anybody: object = {};

/**
 * What each person's clients can do. A person can do what any of their clients can (chosen). A client is identified by
 * any object that belongs to it alone.
 */
export class CapabilityBook {
  private readonly listsByContact = new Map<string, Map<object, Capabilities>>();
  private readonly xmlByContact = new Map<string, string>();

  constructor(private readonly context: WorldContext<CapabilityChange>) {}

  set(contactId: string, client: object | undefined, capabilities: Capabilities, isAlive: IsAlive): void {
    this.context.capacity?.require(0, "capabilities", capabilities.custom.length + capabilities.known.length);
    let clients = this.listsByContact.get(contactId);
    if (!clients) {
      clients = new Map();
      this.listsByContact.set(contactId, clients);
    }
    for (const other of clients.keys()) if (other !== anybody && !isAlive(other)) clients.delete(other);
    clients.set(client ?? anybody, capabilities);
    this.context.emit({ type: "capabilities.changed", contactId, form: "list" });
  }

  /** The union of the capabilities of a person's clients; undefined when no client has set any. */
  of(contactId: string, isAlive: IsAlive): Capabilities | undefined {
    const clients = this.listsByContact.get(contactId);
    if (!clients) return undefined;
    const known = new Set<number>();
    const custom = new Map<string, { readonly key: string; readonly value: string }>();
    for (const [client, capabilities] of clients) {
      if (client !== anybody && !isAlive(client)) {
        clients.delete(client);
        continue;
      }
      for (const capability of capabilities.known) known.add(capability);
      for (const pair of capabilities.custom) custom.set(JSON.stringify([pair.key, pair.value]), pair);
    }
    if (clients.size === 0) return undefined;
    return {
      known: [...known].sort((a, b) => a - b),
      custom: [...custom.values()],
    };
  }

  /** What that client alone can do; undefined when it has not said so. */
  ofClient(contactId: string, client: object): Capabilities | undefined {
    return this.listsByContact.get(contactId)?.get(client);
  }

  /** Forgets a client that has left. Tells of it when that client had said what it can do. */
  forget(contactId: string, client: object): void {
    if (this.listsByContact.get(contactId)?.delete(client)) {
      this.context.emit({ type: "capabilities.changed", contactId, form: "list" });
    }
  }

  /** The capabilities in the older clients' form: one text for each person, as a client wrote it. */
  xml(contactId: string): string | undefined {
    return this.xmlByContact.get(contactId);
  }

  setXml(contactId: string, text: string): void {
    this.context.capacity?.require(0, "capabilities");
    this.xmlByContact.set(contactId, text);
    this.context.emit({ type: "capabilities.changed", contactId, form: "xml" });
  }
}
