import { command, EXIT, JSON_FLAG, REMOTE, SERVER } from "../command.js";
import { Remote } from "../remote.js";
import { snapshot } from "../snapshot.js";

export const SNAPSHOT_ACTIONS = ["save", "load", "diff", "list", "delete"] as const;

export const snapshotCommand = command({
  name: "snapshot",
  summary: "Keeps the whole state of an emulator, and comes back to it",
  about:
    "save keeps the state under a name; load puts it back, as often as wanted; diff says what people, presence, calls, sessions and faults are different since, or in a later one, and ends with 1 when there is something. The emulator holds the snapshots as long as it runs. Without --server it is all of its servers.\n\nWith --file the state is in a file, for another emulator of the same release too: save writes the present, or the snapshot called NAME; load and diff read it. Such a file holds passwords and session ids. It cannot keep scenarios under way, calls that wait for a delay, and open event channels.",
  words: [
    { name: "ACTION", help: "what to do", choices: SNAPSHOT_ACTIONS },
    { name: "NAME", optional: true, help: "the name or id of a snapshot; for save a name of your choice" },
    { name: "LATER", optional: true, help: "with diff: the name or id of a later one; the present when left out" },
  ],
  flags: {
    file: { value: "FILE", help: "save to this file; load or compare what is in it", choices: "files" },
    "dry-run": { help: "with load: only show what would be different" },
    ...SERVER,
    ...JSON_FLAG,
    ...REMOTE,
  },
  examples: [
    { line: "snapshot save before", about: "keep the state as it is now" },
    { line: "snapshot list", about: "what is kept" },
    {
      line: "trigger note --user bob --text hello && ucserver-emulator snapshot diff before",
      about: "what is different since",
      ends: EXIT.no,
    },
    { line: "snapshot load before", about: "come back to it" },
    { line: "snapshot load before --dry-run", about: "what that would change" },
    { line: "snapshot save --file state.json", about: "the state in a file" },
    { line: "snapshot load --file state.json", about: "go on from it, here or elsewhere" },
    { line: "snapshot delete before", about: "forget it" },
  ],
  async run({ words: [action = "", name, later], flags, environment }, terminal) {
    return snapshot(new Remote(flags, environment), action, [name, later], flags, terminal);
  },
});
