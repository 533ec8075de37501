import { PATIENCE_MS } from "./patience.js";

/** Waits for a condition, looking again and again; fails after a long while, so that a test does not hang. */
export async function until(condition: () => boolean | Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`the condition did not come true in ${patienceMs} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
