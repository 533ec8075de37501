import { readFileSync } from "node:fs";
import { programFile } from "../paths.js";

/** What a person may want to know about an operation or event. */
export interface OperationWords {
  /** What it does, in one line. */
  readonly summary: string;
  /** Other words that a person may look for it by: "incoming call". */
  readonly search: readonly string[];
  /** Operations and events that belong with it. */
  readonly see: readonly string[];
  /** Whether the documentation calls it superseded. */
  readonly deprecated?: boolean;
  /** The operation that the documentation names in its place. */
  readonly successor?: string;
}

type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface WordsFile {
  readonly operations: Readonly<Record<string, OperationWords>>;
  readonly enumerations: Meanings;
  readonly fields: Meanings;
}

/**
 * What the names of the interface mean: every operation and event, most enumerations, the fields of the most used
 * types (fixtures/interface/words.json). They lie in a file of their own, which is read at the first question: no start
 * and no call needs them.
 */
class Words {
  #read: WordsFile | undefined;

  operation(name: string): OperationWords | undefined {
    return own(this.#file.operations, name);
  }

  /** The meaning of a member of an enumeration. */
  member(enumeration: string, member: string): string | undefined {
    return own(own(this.#file.enumerations, enumeration), member);
  }

  /** The meaning of a type's field. */
  field(type: string, field: string): string | undefined {
    return own(own(this.#file.fields, type), field);
  }

  get #file(): WordsFile {
    this.#read ??= JSON.parse(readFileSync(programFile("interface/words.generated.json"), "utf8")) as WordsFile;
    return this.#read;
  }
}

/** Names such as `constructor`, which every object knows, are names of nothing. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

export const words = new Words();
