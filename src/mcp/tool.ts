import * as z from "zod";
import type { Emulator } from "../emulator.js";

/** An answer of the service, as a client gets it. */
export interface ServiceAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What tools work with. */
export interface ToolContext {
  readonly emulator: Emulator;
  /** Asks a route of the control API, such as `POST /calls`. Throws as the route does. */
  ask(route: string, given?: RouteInput): Promise<unknown>;
  /** Calls the service by its own front door, so that the call is logged, checked and faulted as every other. */
  callService(path: string, credentials: string | undefined, body: unknown): Promise<ServiceAnswer>;
}

/** What a route of the control API is asked with. */
export interface RouteInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A tool for a language model. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** When to use it and what comes, for the model. */
  readonly description: string;
  readonly input: z.ZodObject;
  /** Changes nothing. */
  readonly asks: boolean;
  run(context: ToolContext, input: Record<string, unknown>): unknown;
}

interface ToolSpec<S extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: S;
  readonly asks?: boolean;
  readonly run: (context: ToolContext, input: z.output<z.ZodObject<S>>) => unknown;
}

/** Declares a tool. A text that it gives is shown as it is, anything else as JSON. */
export function tool<S extends z.ZodRawShape>({ input, asks = false, run, ...spec }: ToolSpec<S>): Tool {
  return {
    ...spec,
    input: z.strictObject(input),
    asks,
    // What came has been read by the schema.
    run: (context, read) => run(context, read as z.output<z.ZodObject<S>>),
  };
}

/** The parameter that names one of the emulated servers. */
export const server = z
  .string()
  .min(1)
  .optional()
  .describe("UCSID of the emulated server; the default server when left out.");

/** An object without the fields that are undefined, which the control API would refuse. */
export const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
