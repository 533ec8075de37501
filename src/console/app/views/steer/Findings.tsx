import type { VNode } from "preact";
import { type Finding, orders } from "../../api/orders.js";
import { useLive } from "../../state/live.js";
import { hrefTo } from "../../state/route.js";
import { Badge } from "../../ui/Badge.js";
import { Empty } from "../../ui/Empty.js";

const KINDS: Readonly<Record<string, "bad" | "warn" | "none">> = { error: "bad", warning: "warn", note: "none" };
const ORDER = ["error", "warning", "note"];

/** What the linter found, by rule, with the rows of the journal that show it. */
export function Findings(): VNode | null {
  const { value } = useLive((of) => orders.findings(of), { filter: "kind:finding" });
  if (!value) return null;
  if (value.length === 0) {
    return (
      <Empty title="The linter has found nothing">
        <p>
          It watches what clients do: let your application talk to this server.{" "}
          <a href={hrefTo("docs/lint")}>What it looks for</a>
        </p>
      </Empty>
    );
  }
  const names = [...new Set(value.map(({ rule }) => rule))];
  const byRule = names.map((name) => [name, value.filter(({ rule }) => rule === name)] as const);
  const rules = byRule.sort(([, [a]], [, [b]]) => ORDER.indexOf(a?.severity ?? "") - ORDER.indexOf(b?.severity ?? ""));
  return (
    <div class="page">
      {rules.map(([rule, findings]) => (
        <section key={rule} class="card steer-card" aria-label={rule}>
          <header class="phone-head">
            <h2>{rule}</h2>
            <Badge kind={KINDS[findings[0]?.severity ?? ""] ?? "none"}>{findings[0]?.severity}</Badge>
            <a href={hrefTo("live", { filter: `kind:finding fn:${rule}` })}>in Live</a>
          </header>
          <p class="soft">{findings[0]?.advice}</p>
          <ul class="changes">
            {findings.map((finding) => (
              <li key={finding.message + String(finding.user)}>
                <Row finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ finding }: { readonly finding: Finding }): VNode {
  const { message, count, user, request } = finding as Finding & {
    readonly user?: string;
    readonly request?: { readonly id?: number };
  };
  return (
    <>
      {message}
      {user !== undefined && <span class="faint">{` · ${user}`}</span>}
      {count > 1 && <span class="faint number">{` · ${count}×`}</span>}
      {request?.id !== undefined && (
        <>
          {" · "}
          <a href={hrefTo("live", { n: request.id })}>{`#${request.id}`}</a>
        </>
      )}
    </>
  );
}
