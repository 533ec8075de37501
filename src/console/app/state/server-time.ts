import { useEffect, useState } from "preact/hooks";
import { clock } from "./world.js";

/** The server's clock now, in ms; a component that uses it is drawn each second while the clock runs. */
export function useServerTime(): number {
  const now = clock.value;
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!now?.running) return undefined;
    const timer = window.setInterval(() => redraw((count) => count + 1), 1_000);
    return () => window.clearInterval(timer);
  }, [now]);
  if (!now) return Date.now();
  return Date.parse(now.time) + (now.running ? Date.now() - now.read : 0);
}
