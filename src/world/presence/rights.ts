import type { Capacity } from "../capacity.js";

/** What one person lets another see and do, as bits of AsnPresenceRightsFlags and of the telephone's rights. */
export interface Rights {
  readonly presence: number;
  readonly phonePrimary: number;
  readonly phoneSecondary: number;
}

/** Bits of `Rights.presence` that decide something here (documented, protocol.md §9: AsnPresenceRightsFlags). */
export const PresenceRight = { visible: 1, changeable: 2 } as const;

/**
 * The rights of colleagues, unless the world says otherwise (chosen): they see each other's presence and may not change
 * it.
 */
const DEFAULT_RIGHTS: Rights = { presence: PresenceRight.visible, phonePrimary: 0, phoneSecondary: 0 };

/** Who may see and change whose presence. */
export class RightsBook {
  private readonly granted = new Map<string, Map<string, Rights>>();

  constructor(private readonly capacity?: Capacity) {}

  /** The rights that `viewer` has at `owner`. A person may do everything with themselves. */
  of(owner: string, viewer: string): Rights {
    if (owner === viewer)
      return { presence: PresenceRight.visible | PresenceRight.changeable, phonePrimary: -1, phoneSecondary: -1 };
    return this.granted.get(owner)?.get(viewer) ?? DEFAULT_RIGHTS;
  }

  maySee(owner: string, viewer: string): boolean {
    return (this.of(owner, viewer).presence & PresenceRight.visible) !== 0;
  }

  mayChange(owner: string, viewer: string): boolean {
    return (this.of(owner, viewer).presence & PresenceRight.changeable) !== 0;
  }

  grant(owner: string, viewer: string, rights: Rights): void {
    let viewers = this.granted.get(owner);
    if (!viewers) {
      viewers = new Map();
      this.granted.set(owner, viewers);
    }
    this.capacity?.require(viewers.size, "rights given by one user");
    viewers.set(viewer, rights);
  }

  /** Restores the default rights. Returns whether there were others. */
  revoke(owner: string, viewer: string): boolean {
    return this.granted.get(owner)?.delete(viewer) ?? false;
  }

  grantsOf(owner: string): Iterable<[viewer: string, rights: Rights]> {
    return this.granted.get(owner) ?? [];
  }
}
