import type { Colours } from "./terminal.js";

export const PROGRAM = "ucserver-emulator";

/** What a command ends with. Part of the contract: docs/command-line.md lists them. */
export const EXIT = {
  /** Done; of a question the answer is yes. */
  done: 0,
  /** The answer is no: files have mistakes, a call failed. */
  no: 1,
  /** Wrong use: a flag, a word, a file that cannot be read. */
  usage: 2,
  /** No emulator answers at the address, or it refuses the token. */
  nobody: 3,
  /** A bug of the program. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for people and an exit code. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    message: string,
    readonly code: ExitCode,
  ) {
    super(message);
  }
}

/** What the shell completes a word or a value with. */
export type Choices =
  | readonly string[]
  | "files"
  | "folders"
  | ((commands: readonly CliCommandEntry[]) => Iterable<string> | Promise<Iterable<string>>);

/** A flag: `--url URL`, or `--json` where `value` is missing. */
export interface Flag {
  /** The placeholder of its value; a flag without one is there or not. */
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
  readonly choices?: Choices;
}

/** A word beside the flags: `init DIR`. */
export interface Word {
  readonly name: string;
  readonly help: string;
  readonly optional?: boolean;
  /** The last one may stand there several times. */
  readonly many?: boolean;
  readonly choices?: Choices;
}

/** A line that works as it stands: a test runs each against an emulator, in the order in which they stand. */
export interface Example {
  /** Without the program's name: `call asnGetLoggedInContact -u alice`. */
  readonly line: string;
  readonly about: string;
  /** The exit code; 0 when left out. */
  readonly ends?: ExitCode;
  /** Goes on until it is interrupted. */
  readonly goesOn?: boolean;
}

type Flags = Readonly<Record<string, Flag>>;

/** The flags as given: a text, or whether it is there. */
type FlagValues<F extends Flags> = {
  readonly [N in keyof F]: F[N] extends { readonly value: string } ? string | undefined : boolean;
};

/** What a command is run with. */
export interface Given<F extends Flags> {
  readonly words: readonly string[];
  readonly flags: FlagValues<F>;
  readonly environment: NodeJS.ProcessEnv;
  /** The table that the command stands in. */
  readonly commands: readonly CliCommandEntry[];
}

/** What a command is run with, whatever flags it has. */
export type AnyGiven = Omit<Given<Flags>, "flags"> & {
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
};

/** Where a command writes: results to `print`, words for people to `tell`. */
export interface Terminal {
  print(text: string): void;
  tell(text: string): void;
  /** Colours for what is printed; none where nobody would see them. */
  readonly colours: Colours;
  /** Resolves when the user interrupts. */
  readonly interrupted: AbortSignal;
}

/** A command of the command line. Help, completion and docs/command-line.md are made from these. */
export interface CliCommandEntry {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** What a person should know, in paragraphs. */
  readonly about: string;
  readonly words: readonly Word[];
  readonly flags: Flags;
  readonly examples: readonly Example[];
  /** Is a word although it begins with a dash. */
  readonly isWord: (text: string) => boolean;
  /** Not listed: for the shells. */
  readonly hidden: boolean;
  run(given: AnyGiven, terminal: Terminal): Promise<ExitCode>;
}

interface CommandSpec<F extends Flags> {
  readonly name: string;
  readonly summary: string;
  readonly about?: string;
  readonly words?: readonly Word[];
  readonly flags?: F;
  readonly examples?: readonly Example[];
  readonly isWord?: (text: string) => boolean;
  readonly hidden?: boolean;
  /** Loads what it needs itself, so that no other command waits for that. Nothing returned is done. */
  readonly run: (given: Given<F>, terminal: Terminal) => Promise<ExitCode> | Promise<void>;
}

/** Declares a command. */
export function command<const F extends Flags = Record<never, Flag>>({
  about = "",
  words = [],
  flags,
  examples = [],
  isWord = () => false,
  hidden = false,
  run,
  ...spec
}: CommandSpec<F>): CliCommandEntry {
  return {
    ...spec,
    about,
    words,
    flags: flags ?? {},
    examples,
    isWord,
    hidden,
    run: async (given, terminal) => (await run(given as AnyGiven & Given<F>, terminal)) ?? EXIT.done,
  };
}

/** The flags of every command that asks a running emulator. */
export const REMOTE = {
  url: {
    value: "URL",
    help: "where the emulator runs; else UCSERVER_EMULATOR_URL, else http://localhost:7224",
  },
  "admin-token": { value: "TOKEN", help: "its --admin-token; else UCSERVER_EMULATOR_ADMIN_TOKEN" },
} as const satisfies Flags;

/** The flag that names one of its servers. */
export const SERVER = {
  server: { value: "UCSID", help: "which of its servers; the default one when left out" },
} as const;

export const JSON_FLAG = { json: { help: "the result as JSON, for scripts" } } as const;
