import { parse } from "node:querystring";
import { type RequestOptions, readOptions } from "../transport/options.js";
import type { HeaderList } from "./exchange.js";

/** Where in a UCServer's web service a request went. */
export interface ServicePlace {
  readonly transport: "client" | "direct" | "public" | "controller";
  /** The operation asked for, or the last part of the path. */
  readonly name: string;
}

/** The routes of the service, below whatever path a proxy has put before them. */
const ROUTE = /\/(?:ws\/(client|direct|public)|(controller)\/client)\/([^/?#]+)/;

/** Undefined for an address that is none of a UCServer's. */
export function placeOf(url: string): ServicePlace | undefined {
  const [, family, controller, name] = ROUTE.exec(url.split(/[?#]/, 1)[0] ?? "") ?? [];
  const transport = family ?? controller;
  if (transport === undefined || name === undefined) return undefined;
  return { transport: transport as ServicePlace["transport"], name: safelyDecoded(name) };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The options of a request, as the emulator reads them of its own. */
export function optionsOf(url: string, list: HeaderList): RequestOptions {
  const query = parse(url.split("?").slice(1).join("?").replace(/#.*$/s, ""));
  const headers: Record<string, string> = {};
  for (const [name, value] of list) headers[name.toLowerCase()] ??= value;
  const texts = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, value ?? ""]));
  return readOptions({ headers, url, query: texts }, { basicEncoding: "either" });
}
