import type { User } from "../world/directory.js";
import { PresenceRight } from "../world/presence/rights.js";
import type { World } from "../world/world.js";

/** AsnContactFeatureSetEnum (documented, protocol.md §9). */
const FEATURE = {
  ...{ dial: 1, forward: [2, 4], pickUp: [64, 128], message: 512, redirect: 1024, setAbsent: 2048 },
} as const;
/** Bits of AsnPhoneControlRightsFlags (documented, protocol.md §9). */
const PHONE_RIGHT = { setForwards: 256, pickUp: 512 } as const;

/**
 * What the viewer may do with the contact now: call whoever has a line, write (chosen: always), set the absence and
 * forwards by the rights, pick up or redirect what rings by the rights (documented, protocol.md §7, module ENetROSEInterface).
 */
export function contactFeatures(world: World, user: User, viewer: User): number {
  const { presence, phonePrimary, phoneSecondary } = world.rights.of(user.contactId, viewer.contactId);
  const { ringing } = world.presence.of(user.contactId);
  let features: number = FEATURE.message | (user.lines.length > 0 ? FEATURE.dial : 0);
  if (presence & PresenceRight.changeable) features |= FEATURE.setAbsent;
  for (const [place, phone] of [phonePrimary, phoneSecondary].entries()) {
    if (user.lines.length <= place) break;
    if (phone & PHONE_RIGHT.setForwards) features |= FEATURE.forward[place] ?? 0;
    if (!ringing || user === viewer || (phone & PHONE_RIGHT.pickUp) === 0) continue;
    features |= FEATURE.pickUp[place] ?? 0;
    // A call is redirected from the primary line, by the same right (see asnCtiRedirectCall).
    if (place === 0) features |= FEATURE.redirect;
  }
  return features;
}
