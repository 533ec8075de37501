// What the operating system tells of processes, and how they are placed on cores.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

let serverCore;

/**
 * Keeps this process, which makes the load, on one core, and the servers that it starts later on another, where there is
 * a way: neither then takes time from the other.
 */
export function separateCores() {
  try {
    if (availableParallelism() < 2) return;
    const taskset = (...words) =>
      execFileSync("taskset", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const cores = taskset("-cp", String(process.pid)).split(":").at(-1).match(/\d+/g);
    taskset("-acp", cores.at(-1), String(process.pid));
    serverCore = cores[0];
  } catch {
    // Without taskset the system places them.
  }
}

/** How a process is started so that it runs on the servers' core; nothing special before `separateCores()`. */
export const placement = () =>
  serverCore ? { execPath: "taskset", execArgv: ["-c", serverCore, process.execPath] } : {};

/** What Linux tells of a process, from its state (the third field) on; the name before it may have any character. */
const stateOf = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");

/** Microseconds of processor that all threads of a process have taken so far; undefined where there is no /proc. */
export function processor(pid) {
  try {
    let nanoseconds = 0;
    for (const thread of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]);
    return nanoseconds / 1000;
  } catch {
    return coarseProcessor(pid);
  }
}

/** The same from user and system time, in hundredths of a second, for systems that do not tell nanoseconds. */
function coarseProcessor(pid) {
  try {
    const fields = stateOf(pid);
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return undefined;
  }
}

/** The numbers of a process and of all that it has started; itself alone where there is no /proc. */
export function familyOf(pid) {
  const family = new Set([String(pid)]);
  if (!existsSync("/proc")) return family;
  // A later process mostly has a greater number, but numbers begin anew: repeated until nobody is found any more.
  for (let before = 0; family.size > before; ) {
    before = family.size;
    for (const other of readdirSync("/proc")) if (/^\d+$/.test(other) && family.has(parentOf(other))) family.add(other);
  }
  return family;
}

/** Resident memory of a process and of all that it has started, in bytes; NaN where there is no /proc. */
export function residentOf(pid) {
  try {
    return [...familyOf(pid)].reduce((sum, member) => sum + residentAlone(member), 0);
  } catch {
    return Number.NaN;
  }
}

const parentOf = (pid) => {
  try {
    return stateOf(pid)[1];
  } catch {
    return undefined;
  }
};
const residentAlone = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
