import type { ComponentType, VNode } from "preact";
import { hrefTo, route } from "../../state/route.js";
import { Faults } from "./Faults.js";
import { Findings } from "./Findings.js";
import { People } from "./People.js";
import { Scenarios } from "./Scenarios.js";
import { Servers } from "./Servers.js";
import { Snapshots } from "./Snapshots.js";
import { Time } from "./Time.js";

const SECTIONS: readonly { readonly path: string; readonly name: string; readonly component: ComponentType }[] = [
  { path: "people", name: "People", component: People },
  { path: "faults", name: "Faults", component: Faults },
  { path: "scenarios", name: "Scenarios", component: Scenarios },
  { path: "time", name: "Time", component: Time },
  { path: "snapshots", name: "Snapshots", component: Snapshots },
  { path: "servers", name: "Servers", component: Servers },
  { path: "findings", name: "Findings", component: Findings },
];

/** What one changes of the emulator: `#/steer/people/alice`, `#/steer/faults`, … */
export function Steer(): VNode {
  const chosen = SECTIONS.find(({ path }) => path === route.value.rest[0]) ?? SECTIONS[0];
  const Section = chosen?.component;
  return (
    <div class="steer">
      <nav class="tabs steer-sections" aria-label="What to steer">
        {SECTIONS.map(({ path, name }) => (
          <a
            key={path}
            class="tab"
            href={hrefTo(`steer/${path}`)}
            aria-current={path === chosen?.path ? "page" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {Section && <Section />}
    </div>
  );
}
