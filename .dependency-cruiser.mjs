// Who may import whom. Requests go down one staircase (transport, dispatch, operations, world), events come up one
// other (world, events, sessions). Imports of types alone count like any other.

/** Files at the top of src/ that import nothing of the house, for all to use. */
const LEAVES = "(errors|usage-error|paths|profiles|version)\\.ts$";

/** A rule: the room imports itself, the leaves and the rooms named, and nothing else of the house. */
const only = (room, comment, ...rooms) => ({
  name: `${room}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${LEAVES}|(${[room, ...rooms].join("|")})/)` },
});

/** The rooms at the bottom, which all others may use. */
const BOTTOM = ["time", "matching", "common"];
const PROTOCOL = ["rose", "interface", "world", ...BOTTOM];

export default {
  forbidden: [
    {
      name: "no-circular",
      comment: "No circle of imports: who reads one file of it would have to know all of them.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    only("time", "Time and randomness stand at the bottom."),
    only("matching", "Patterns and paths stand at the bottom."),
    only("common", "Small helpers for all rooms know none of them.", "matching"),
    only("interface", "The interface is data about the protocol, and knows nothing that uses it.", ...BOTTOM),
    only("world", "The world knows no protocol, no session and no socket.", ...BOTTOM),
    only("rose", "Messages and errors of the protocol know no server.", "interface", "world", ...BOTTOM),
    only(
      "wire",
      "The forms of the wire serve operations and events alike; some hold BER.",
      "rose",
      "interface",
      "world",
      ...BOTTOM,
    ),
    only("server", "What a server needs from above is handed to it.", "rose", "interface", "world", ...BOTTOM),
    only("events", "Events come up from the world, past operations.", "server", "wire", ...PROTOCOL),
    only("operations", "Operations act on the world.", "server", "wire", ...PROTOCOL),
    {
      name: "transport-is-the-door",
      comment: "How calls arrive is known to the app alone, and to recordings, which read the wire of others.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(transport/|recordings/|(app|start)\\.ts$)" },
      to: { path: "^src/transport/" },
    },
    {
      name: "config-imports-leaves",
      comment: "All read the configuration: what it imports, all would import.",
      severity: "error",
      from: { path: "^src/(config|options)\\.ts$" },
      to: {
        path: "^src/",
        pathNot: `^src/(${LEAVES}|options\\.ts$|matching/|lint/rules\\.ts$|world/generated-numbers\\.ts$)`,
      },
    },
    {
      name: "filter-text-is-for-pages",
      comment: "Pages read filters with it: it needs neither Node.js nor the house.",
      severity: "error",
      from: { path: "^src/journal/filter-text\\.ts$" },
      to: { pathNot: `^src/(${LEAVES}|matching/(nearest-name|path)\\.ts$)` },
    },
    {
      name: "leaves-import-leaves",
      comment: "Leaves would be none if they imported others.",
      severity: "error",
      from: { path: `^src/(${LEAVES}|lint/rules\\.ts$|world/generated-numbers\\.ts$)` },
      to: { path: "^src/", pathNot: `^src/${LEAVES}` },
    },
  ],
  options: {
    // TypeScript 7 has no interface for programs; swc reads the files, and keeps imports of types.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // The page runs in a browser: it takes nothing of the rest but types, and its JSX is more than the parser reads.
    exclude: { path: "^src/console/app/" },
  },
};
