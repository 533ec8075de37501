import { ServerClock } from "../time/clock.js";
import { oneLine, UsageError } from "../usage-error.js";
import { CapacityError } from "../world/capacity.js";
import type { Change } from "../world/changes.js";
import type { WorldContext } from "../world/context.js";
import { WorldDataError } from "../world/data-error.js";
import { World } from "../world/world.js";
import type { WorldData } from "../world/world-file.js";

/** The world of the data. Throws UsageError when they contradict themselves. */
export function buildWorld(data: WorldData, context: WorldContext<Change>): World {
  try {
    return new World(data, context);
  } catch (error) {
    if (error instanceof WorldDataError || error instanceof CapacityError)
      throw new UsageError(oneLine(`world of server "${data.ucsid}": ${error.message}`));
    throw error;
  }
}

/** Checks that a world can be built of the data. Throws UsageError as `buildWorld` does. */
export function checkWorld(data: WorldData): void {
  const clock = new ServerClock({ running: false });
  let ids = 0;
  buildWorld(data, { clock, newId: () => `${++ids}`, emit: () => undefined });
  clock.dispose();
}
