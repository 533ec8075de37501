import { type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Emulator } from "../emulator.js";
import { tryPlace } from "../recordings/files.js";
import { oneLine, UsageError } from "../usage-error.js";
import { loadState } from "./load-state.js";
import { saveState } from "./save-state.js";
import { readStateFrom, withPath, writeStateTo } from "./state-on-disk.js";

/** The file that the option `state` names. */
export interface StateAtPath {
  /** Puts its state in the place of that at the start; false where there is no such file yet. Throws UsageError. */
  load(emulator: Emulator): boolean;
  /** Writes the present state there. Throws UsageError. */
  save(emulator: Emulator): void;
}

export const stateAt = (path: string): StateAtPath => ({
  load: (emulator) => loadStateAtStart(emulator, path),
  save: (emulator) => saveStateAtEnd(emulator, path),
});

/**
 * Puts the state of the file in the place of that at the start, where there is such a file. Returns whether there is. Throws
 * UsageError for a file that cannot be used: it stays as it is.
 */
function loadStateAtStart(emulator: Emulator, path: string): boolean {
  const there = lookAt(path);
  if (!there && !lookAt(dirname(path)))
    throw new UsageError(`--state ${path}: there is no folder ${dirname(path)}; make it first`);
  // A pipe or a device may never end.
  if (there && !there.isFile()) throw new UsageError(`--state ${path}: it is no file; name another`);
  refuseUnwritable(path);
  if (!there) return false;
  try {
    const state = readStateFrom(path);
    try {
      loadState(emulator, state).commit();
    } catch (error) {
      throw withPath(path, error);
    }
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const advice = "The file stays as it is: move it away to start without it, or name another";
    throw new UsageError(`--state ${oneLine(error.message)}. ${advice}`);
  }
}

/** Writes the state of the whole emulator, at an orderly end. Throws UsageError. */
function saveStateAtEnd(emulator: Emulator, path: string): void {
  writeStateTo(path, saveState(emulator.snapshots.take()));
}

/** Throws UsageError where the state could not be written at the end: then it would be lost. */
function refuseUnwritable(path: string): void {
  try {
    tryPlace(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--state ${path}: nothing can be written there (${code}); name another file`);
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`--state ${path}: ${(error as NodeJS.ErrnoException).code}; name another file`);
  }
}
