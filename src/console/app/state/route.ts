import { computed, signal } from "@preact/signals";

/** What the address says after `#`: a view, and its parameters. `#/live?filter=user:alice&n=12` */
export interface ConsoleRoute {
  readonly view: string;
  /** What follows the view's name: `#/docs/telephony` has `["telephony"]`. */
  readonly rest: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

export type Params = Readonly<Record<string, string | number | undefined>>;

const FIRST_VIEW = "start";

function read(hash: string): ConsoleRoute {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [view, ...rest] = path.split("/").filter(Boolean).map(decode);
  return { view: view ?? FIRST_VIEW, rest, params: Object.fromEntries(new URLSearchParams(query)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const route = signal(read(location.hash));
window.addEventListener("hashchange", () => {
  route.value = read(location.hash);
});

/** The UCSID that the address names; empty stands for the default server. */
export const serverInAddress = computed(() => route.value.params.server ?? "");

/** The address of a view. It stays with the server that is shown, unless it names another. */
export function hrefTo(path: string, params: Params = {}): string {
  const all = { server: serverInAddress.value, ...params };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  // The characters of filters stay readable.
  const text = query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%2A/g, "*");
  return `#/${path}${text === "" ? "" : `?${text}`}`;
}

export function go(path: string, params: Params = {}): void {
  location.hash = hrefTo(path, params);
}

/** Changes parameters of the present view; `undefined` removes one. The step back leads past it. */
export function setParams(changes: Params): void {
  const { view, rest, params } = route.value;
  const href = hrefTo([view, ...rest].map(encodeURIComponent).join("/"), { ...params, ...changes });
  if (href === location.hash) return;
  history.replaceState(null, "", href);
  route.value = read(href);
}
