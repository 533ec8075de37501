import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { UsageError } from "../usage-error.js";
import type { TrafficFindings } from "./findings.js";
import { type OnProgress, readHar, textOf } from "./har.js";
import { journalLines } from "./journal-file.js";
import { Recorder } from "./recorder.js";
import { isRecording, type Recording, readRecording } from "./recording.js";

/** As much of a file as tells what it is. */
const BEGINNING = 4_096;

/**
 * Reads a HAR file, an export of an emulator's journal, or a recording.
 *
 * @throws {UsageError} for a file that is none of them, or cannot be read.
 */
export async function readInput(file: string, findings: TrafficFindings, onProgress: OnProgress): Promise<Recording> {
  const beginning = beginningOf(file);
  if (isRecording(beginning.split("\n", 1)[0] ?? "")) {
    const recording = readRecording(file, textOf(readFileSync(file)), () =>
      findings.unusable.add("the last line of the recording, which is cut off"),
    );
    findings.entries += recording.entries.length;
    return recording;
  }
  const recorder = new Recorder(findings);
  if (/^\s*\{\s*"(entries|requests)"\s*:/.test(beginning)) {
    const lines = journalLines(parsed(file));
    if (!lines) throw new UsageError(`${file}: is no export of a journal`);
    recorder.addJournal(lines);
  } else {
    for await (const exchange of readHar(file, findings, onProgress)) recorder.add(exchange);
  }
  return recorder.end();
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(textOf(readFileSync(file)));
  } catch {
    throw new UsageError(`${file}: is not JSON, or cut off`);
  }
}

function beginningOf(file: string): string {
  try {
    const handle = openSync(file, "r");
    try {
      const octets = Buffer.alloc(BEGINNING);
      return textOf(octets.subarray(0, readSync(handle, octets)));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
