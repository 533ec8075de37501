import { signal } from "@preact/signals";
import { authorization } from "./client.js";
import type { ServiceInterface, ServiceSchema } from "./interface.js";

// The description of the control API: forms are made from it, so that they have what it takes.

interface ControlDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: ServiceSchema }>> } }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, ServiceSchema>> };
}

/** A kind of fault, with the schema of its fields. */
export interface FaultKind {
  readonly name: string;
  readonly schema: ServiceSchema;
}

export interface ControlForms {
  readonly known: ServiceInterface;
  readonly faults: readonly FaultKind[];
}

export const controlForms = signal<ControlForms | undefined>(undefined);
let loading: Promise<void> | undefined;

/** Loads the description once. */
export function loadControlForms(): Promise<void> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<void> {
  const response = await fetch("/__admin/control.openapi.json", { headers: authorization() });
  const { paths, components } = (await response.json()) as ControlDocument;
  const body = paths["/__admin/faults"]?.post?.requestBody?.content["application/json"]?.schema;
  controlForms.value = {
    known: { operations: new Map(), schemas: components.schemas },
    faults: (body?.oneOf ?? []).map((schema) => ({ name: String(schema.properties?.fault?.const), schema })),
  };
}
