import { readFileSync } from "node:fs";
import { programFile } from "../paths.js";

/** An operation or event of the interface. */
export interface Operation {
  readonly name: string;
  /** The ASN.1 module that declares it, such as ENetUC_CTI. */
  readonly module: string;
  /** The number on the wire; undefined for operations that go by name only. */
  readonly id: number | undefined;
  readonly legacy: boolean;
  /** Name of the argument's type. */
  readonly argument: string;
  /** Name of the result's type; undefined where there is no result. */
  readonly result: string | undefined;
  /** Name of the error's type. */
  readonly error: string | undefined;
  /** Sent one way, without an answer. */
  readonly event: boolean;
}

export interface FieldAttributes {
  readonly tag?: number;
  readonly optional?: boolean;
  /** The enumeration, or set of bits, that an INTEGER, or each INTEGER of a list, takes its values from. */
  readonly enum?: string;
}

export type Field = readonly [name: string, type: TypeNotation, attributes?: FieldAttributes];

/** A type in the notation of the interface files: a name, or one of the constructions. */
export type TypeNotation =
  | string
  | { readonly sequence: readonly Field[] }
  | { readonly sequenceOf: TypeNotation }
  | { readonly choice: readonly Field[] }
  | { readonly enumerated: Readonly<Record<string, number>> };

type OperationRow = readonly [string, string, number, number, string, string, string, number, string];

interface CatalogFile {
  readonly titles: Readonly<Record<string, string>>;
  readonly operations: readonly OperationRow[];
  readonly open: readonly string[];
  /** A regular expression for the names of fields that hold several members of an enumeration at once. */
  readonly bits: string;
  /** The modules, each with the number of its types, in the order of the types. */
  readonly typeCounts: readonly (readonly [module: string, count: number])[];
  /** Names of all types, separated by spaces. */
  readonly names: string;
  /**
   * The notations of the types in the same order, separated by `~`, with single quotes. Each is parsed when it is first
   * asked for.
   */
  readonly notations: string;
}

/**
 * The whole interface: 470 operations, 159 events, 1,404 types (documented, protocol.md §9). Names and numbers are
 * found in constant time. The file is read at the first question, and each type is parsed when it is first asked for.
 */
class Catalog {
  #loaded = false;
  readonly #rows = new Map<string, OperationRow>();
  readonly #byId = new Map<number, OperationRow>();
  /** The operations that were asked for. Each is made once, so that an operation is always the same object. */
  readonly #operations = new Map<OperationRow, Operation>();
  /** The index of each type in the lists of the file. */
  readonly #types = new Map<string, number>();
  #texts: readonly string[] = [];
  readonly #notations = new Map<number, TypeNotation>();
  #typeCounts: CatalogFile["typeCounts"] = [];
  #open: ReadonlySet<string> = new Set();
  #bits = /^$/;
  #titles: ReadonlyMap<string, string> = new Map();

  operation(name: string): Operation | undefined {
    this.#load();
    return this.#operationOf(this.#rows.get(name));
  }

  operationById(id: number): Operation | undefined {
    this.#load();
    return this.#operationOf(this.#byId.get(id));
  }

  operationNames(): Iterable<string> {
    this.#load();
    return this.#rows.keys();
  }

  *operations(): Iterable<Operation> {
    this.#load();
    for (const row of this.#rows.values()) {
      const operation = this.#operationOf(row);
      if (operation) yield operation;
    }
  }

  /** The notation of the type; undefined for a primitive and for an unknown name. */
  type(name: string): TypeNotation | undefined {
    this.#load();
    const index = this.#types.get(name);
    if (index === undefined) return undefined;
    let notation = this.#notations.get(index);
    if (notation === undefined) {
      notation = JSON.parse((this.#texts[index] ?? "").replaceAll("'", '"')) as TypeNotation;
      this.#notations.set(index, notation);
    }
    return notation;
  }

  typeNames(): Iterable<string> {
    this.#load();
    return this.#types.keys();
  }

  /** The module that declares the type. */
  moduleOf(type: string): string | undefined {
    this.#load();
    let index = this.#types.get(type);
    if (index === undefined) return undefined;
    for (const [module, count] of this.#typeCounts) {
      if (index < count) return module;
      index -= count;
    }
    return undefined;
  }

  /** The subject of each module, from its title. */
  get titles(): ReadonlyMap<string, string> {
    this.#load();
    return this.#titles;
  }

  /** The values of an enumeration, by name. */
  enumeration(name: string): Readonly<Record<string, number>> | undefined {
    const type = this.type(name);
    return typeof type === "object" && "enumerated" in type ? type.enumerated : undefined;
  }

  /** Whether a number may have values that the enumeration does not name. */
  isOpen(enumeration: string): boolean {
    this.#load();
    return this.#open.has(enumeration);
  }

  /** The numbers of an operation's `iErrorDetail`, by name. Undefined where the interface names none. */
  errorEnumeration(operation: string): Readonly<Record<string, number>> | undefined {
    const name = this.errorEnumerationName(operation);
    return name === undefined ? undefined : this.enumeration(name);
  }

  /** The enumeration of an operation's `iErrorDetail` (scripts/generate-interface.mjs has the rule). */
  errorEnumerationName(operation: string): string | undefined {
    this.#load();
    return this.#rows.get(operation)?.[8] || undefined;
  }

  /** Whether the field of an enumeration holds several of its members at once. */
  holdsBits(field: string): boolean {
    this.#load();
    return this.#bits.test(field);
  }

  #operationOf(row: OperationRow | undefined): Operation | undefined {
    if (!row) return undefined;
    let operation = this.#operations.get(row);
    if (!operation) {
      const [name, module, id, legacy, argument, result, error, event] = row;
      operation = {
        name,
        module,
        id: id || undefined,
        legacy: legacy === 1,
        argument,
        result: result || undefined,
        error: error || undefined,
        event: event === 1,
      };
      this.#operations.set(row, operation);
    }
    return operation;
  }

  #load(): void {
    if (this.#loaded) return;
    const url = programFile("interface/catalog.generated.json");
    const file = JSON.parse(readFileSync(url, "utf8")) as CatalogFile;
    for (const row of file.operations) {
      this.#rows.set(row[0], row);
      if (row[2] !== 0) this.#byId.set(row[2], row);
    }
    const names = file.names.split(" ");
    for (let index = 0; index < names.length; index++) this.#types.set(names[index] ?? "", index);
    this.#texts = file.notations.split("~");
    this.#typeCounts = file.typeCounts;
    this.#open = new Set(file.open);
    this.#bits = new RegExp(file.bits);
    this.#titles = new Map(Object.entries(file.titles));
    this.#loaded = true;
  }
}

export const catalog = new Catalog();
