import { signal } from "@preact/signals";

// What the service's own description says of operations and types. It is large, so it is read when a view asks for it, and
// once.

/** A schema of the description, as far as the page reads it. */
export interface ServiceSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ServiceSchema>>;
  readonly required?: readonly string[];
  readonly items?: ServiceSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly ServiceSchema[];
  readonly oneOf?: readonly ServiceSchema[];
  readonly "x-enum"?: string;
  readonly "x-meaning"?: string;
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-enum-descriptions"?: readonly string[];
}

/** An operation or an event. */
export interface ServiceOperation {
  readonly name: string;
  readonly kind: "operation" | "event";
  readonly number: number;
  readonly module: string;
  readonly summary: string;
  readonly description: string;
  /** Words that people search it by. */
  readonly search: readonly string[];
  readonly deprecated: boolean;
  readonly argument: ServiceSchema | undefined;
  readonly result: ServiceSchema | undefined;
  readonly example: unknown;
  /** The numbers of its errors by their names. */
  readonly errors: Readonly<Record<string, number>>;
}

export interface ServiceInterface {
  readonly operations: ReadonlyMap<string, ServiceOperation>;
  readonly schemas: Readonly<Record<string, ServiceSchema>>;
}

interface PathEntry {
  readonly post?: {
    readonly tags?: readonly string[];
    readonly summary?: string;
    readonly description?: string;
    readonly deprecated?: boolean;
    readonly "x-search"?: readonly string[];
    readonly "x-operation-id"?: number;
    readonly "x-error-details"?: Readonly<Record<string, number>>;
    readonly requestBody?: { readonly content: Readonly<Record<string, { schema: ServiceSchema; example?: unknown }>> };
    readonly responses?: Readonly<
      Record<string, { readonly content?: Readonly<Record<string, { schema: ServiceSchema }>> }>
    >;
  };
}

interface ServiceDocument {
  readonly paths: Readonly<Record<string, PathEntry>>;
  readonly webhooks: Readonly<Record<string, PathEntry>>;
  readonly components: { readonly schemas: Readonly<Record<string, ServiceSchema>> };
}

/** The interface, once somebody has asked for it. */
export const serviceInterface = signal<ServiceInterface | undefined>(undefined);
let loading: Promise<ServiceInterface> | undefined;

/** Loads the interface, or gives what was loaded. Throws when nobody answers; the next one tries again. */
export function loadInterface(): Promise<ServiceInterface> {
  loading ??= fetch("/__admin/openapi.json")
    .then(async (response) => {
      serviceInterface.value = readDocument((await response.json()) as ServiceDocument);
      return serviceInterface.value;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const JSON_TYPE = "application/json";

function readDocument({ paths, webhooks, components: { schemas } }: ServiceDocument): ServiceInterface {
  const operations = new Map<string, ServiceOperation>();
  for (const [path, { post }] of Object.entries(paths)) {
    const name = /^\/ws\/client\/(asn\w+)$/.exec(path)?.[1];
    if (name === undefined || !post || Object.hasOwn(webhooks, name)) continue;
    const body = post.requestBody?.content[JSON_TYPE];
    const result = post.responses?.["200"]?.content?.[JSON_TYPE]?.schema;
    operations.set(name, {
      ...partsOf(name, "operation", post),
      argument: body?.schema,
      result,
      example: body?.example,
    });
  }
  for (const [name, { post }] of Object.entries(webhooks)) {
    if (!post) continue;
    const frame = post.requestBody?.content[JSON_TYPE]?.schema;
    const argument = frame?.items?.properties?.invoke?.properties?.argument;
    operations.set(name, { ...partsOf(name, "event", post), argument, result: undefined, example: undefined });
  }
  return { operations, schemas };
}

function partsOf(name: string, kind: ServiceOperation["kind"], post: NonNullable<PathEntry["post"]>) {
  return {
    name,
    kind,
    number: post["x-operation-id"] ?? 0,
    module: post.tags?.[0] ?? "",
    summary: post.summary ?? "",
    description: post.description ?? "",
    search: post["x-search"] ?? [],
    deprecated: post.deprecated ?? false,
    errors: post["x-error-details"] ?? {},
  };
}

const SCHEMA_PATH = "#/components/schemas/";

/** The name of the type that a schema refers to. */
export const typeNameOf = (schema: ServiceSchema | undefined): string | undefined =>
  schema?.$ref?.startsWith(SCHEMA_PATH) ? schema.$ref.slice(SCHEMA_PATH.length) : undefined;

/** The schema itself where it refers to another. */
export function resolved(known: ServiceInterface, schema: ServiceSchema | undefined): ServiceSchema | undefined {
  const name = typeNameOf(schema);
  return name === undefined ? schema : known.schemas[name];
}

/** The members of the enumeration that a field has: number, name, meaning. */
export function membersOf(known: ServiceInterface, field: ServiceSchema | undefined): readonly EnumMember[] {
  const own = resolved(known, field);
  const type = own?.["x-enum"] === undefined ? own : known.schemas[own["x-enum"]];
  return (type?.enum ?? []).map((value, index) => ({
    value: Number(value),
    name: type?.["x-enum-varnames"]?.[index] ?? "",
    meaning: type?.["x-enum-descriptions"]?.[index] ?? "",
  }));
}

export interface EnumMember {
  readonly value: number;
  readonly name: string;
  readonly meaning: string;
}

/** What a number at a path means, in words: `callinformation.iCallState` 32 is `eCALLSTATECONNECTED: talking`. */
export function wordsAt(
  known: ServiceInterface,
  root: ServiceSchema | undefined,
  path: string,
  value: unknown,
): string | undefined {
  if (typeof value !== "number") return undefined;
  let schema = root;
  for (const step of path.split(/[.[\]]+/).filter(Boolean)) {
    const own = resolved(known, schema);
    schema = /^\d+$/.test(step) && own?.items ? own.items : own?.properties?.[step];
    if (!schema) return undefined;
  }
  const members = membersOf(known, schema);
  const exact = members.find((one) => one.value === value);
  if (exact) return exact.meaning === "" ? exact.name : exact.meaning;
  // Bits: those that are set.
  const bits = members.filter((one) => one.value > 0 && (value & one.value) === one.value);
  return bits.length > 0 ? bits.map(({ name }) => name).join(" ") : undefined;
}
