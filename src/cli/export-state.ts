import * as z from "zod";
import { writeStateTo } from "../state/state-on-disk.js";
import type { Remote } from "./remote.js";

/** Writes the present state of an emulator to a file. Throws UsageError, and CommandError when nobody answers. */
export async function writeStateOf(remote: Remote, file: string): Promise<void> {
  writeStateTo(file, await remote.ask("/state", z.looseObject({})));
}
