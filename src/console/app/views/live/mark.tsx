import { Bell, Cog, Globe, type IconNode, MessageSquareWarning, MoveDown, MoveUp, User } from "lucide";
import type { VNode } from "preact";
import type { Summary } from "../../api/types.js";
import { Badge } from "../../ui/Badge.js";

/** What an entry is, as a shape and a word. */
export function markOf({ kind }: Pick<Summary, "kind">): { readonly icon: IconNode; readonly word: string } {
  return MARKS[kind];
}

const MARKS: Readonly<Record<Summary["kind"], { readonly icon: IconNode; readonly word: string }>> = {
  call: { icon: MoveUp, word: "call" },
  event: { icon: MoveDown, word: "event" },
  session: { icon: User, word: "session" },
  world: { icon: Globe, word: "world" },
  finding: { icon: MessageSquareWarning, word: "finding" },
  notice: { icon: Bell, word: "notice" },
  control: { icon: Cog, word: "control" },
};

type EndOf = Pick<Summary, "outcome" | "status" | "code">;

/** How a call ended, in a word. */
export function Ending({ outcome, status, code }: EndOf): VNode | null {
  if (outcome === undefined) return null;
  if (outcome === "result" || outcome === "nothing") {
    return <Badge kind="good">{status === undefined ? "ok" : status}</Badge>;
  }
  const word = code ?? (outcome === "http" && status !== undefined ? `HTTP ${status}` : outcome);
  return <Badge kind={outcome === "broken" ? "warn" : "bad"}>{shortCode(word)}</Badge>;
}

/** `AsnRequestError 129` says `129`: which error it is, its detail tells. */
const shortCode = (code: string): string => code.replace(/^AsnRequestError /, "error ");

/** What happened, without what stands in the columns already. */
export function briefOf({ text, user, function: name, kind, code }: Summary): string {
  const lead = { call: `${user ?? "nobody"}: ${name}`, event: `to ${user}: ${name}` }[kind as string];
  if (lead !== undefined && text.startsWith(lead)) {
    const rest = text.slice(lead.length).replace(/^:?\s*/, "");
    // Of a failure one wants to read the reason first; its code stands at the end of the row.
    const [, argument = "", reason] =
      code === undefined ? [] : rest.split(new RegExp(`^(.*?)(?:: )?${escaped(code)}(?:, )?`));
    if (reason) return `${reason} ${argument}`.trim();
    return rest.replace(/^\((.*?)\)(?:: (?:result|nothing))?$/, "$1").replace(/^(?:result|nothing)$/, "");
  }
  for (const said of [`${user}: ${name.replace(".", " ")}`, name.replace(".", " "), name]) {
    if (text.startsWith(said))
      return text
        .slice(said.length)
        .replace(/^[: ]+/, "")
        .replace(/^\((.*)\)$/, "$1");
  }
  return text;
}

const escaped = (text: string): string => text.replace(/[^\w ]/g, "\\$&");

/** The time of day, to the millisecond. */
export const clockTime = (iso: string): string => iso.slice(11, 23);
