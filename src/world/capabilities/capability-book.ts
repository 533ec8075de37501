import type { WorldContext } from "../context.js";

/** What one client can do: values of AsnClientCapabilityEnum, and free key/value data. */
export interface Capabilities {
  readonly known: readonly number[];
  readonly custom: readonly { readonly key: string; readonly value: string }[];
}

export type CapabilityChange = {
  readonly type: "capabilities.changed";
  readonly contactId: string;
  /** The form that changed; a client writes the one or the other. */
  readonly form: "list" | "xml";
};

/** Whether a client is still there; what clients that are gone could do no longer counts. */
export type IsAlive = (client: object) => boolean;

const anybody: object = {};

/**
 * What the clients of each person can do. A person can do what any of their clients can (chosen). Clients are known
 * by any object that is theirs alone.
 */
export class CapabilityBook {
  private readonly listsByContact = new Map<string, Map<object, Capabilities>>();
  private readonly xmlByContact = new Map<string, string>();

  constructor(private readonly context: WorldContext<CapabilityChange>) {}

  set(contactId: string, client: object | undefined, capabilities: Capabilities, isAlive: IsAlive): void {
    this.context.room?.make(0, "capabilities", capabilities.custom.length + capabilities.known.length);
    let clients = this.listsByContact.get(contactId);
    if (!clients) {
      clients = new Map();
      this.listsByContact.set(contactId, clients);
    }
    for (const other of clients.keys()) if (other !== anybody && !isAlive(other)) clients.delete(other);
    clients.set(client ?? anybody, capabilities);
    this.context.emit({ type: "capabilities.changed", contactId, form: "list" });
  }

  /** The sum over the person's clients; undefined when none has said anything. */
  of(contactId: string, isAlive: IsAlive): Capabilities | undefined {
    const clients = this.listsByContact.get(contactId);
    if (!clients) return undefined;
    const known = new Set<number>();
    const custom = new Map<string, string>();
    for (const [client, capabilities] of clients) {
      if (client !== anybody && !isAlive(client)) {
        clients.delete(client);
        continue;
      }
      for (const capability of capabilities.known) known.add(capability);
      for (const { key, value } of capabilities.custom) custom.set(key, value);
    }
    if (clients.size === 0) return undefined;
    return {
      known: [...known].sort((a, b) => a - b),
      custom: [...custom].map(([key, value]) => ({ key, value })),
    };
  }

  /** The same in the older clients' form: a text of theirs, one for the person. */
  xml(contactId: string): string | undefined {
    return this.xmlByContact.get(contactId);
  }

  setXml(contactId: string, text: string): void {
    this.context.room?.make(0, "capabilities");
    this.xmlByContact.set(contactId, text);
    this.context.emit({ type: "capabilities.changed", contactId, form: "xml" });
  }
}
