import { useSignal } from "@preact/signals";
import { ArrowUpLeft, Columns2, FlaskConical, Terminal, X, Zap } from "lucide";
import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { api } from "../../api/client.js";
import { loadInterface, type ServiceSchema, serviceInterface, typeNameOf, wordsAt } from "../../api/interface.js";
import type { WholeEntry } from "../../api/types.js";
import { hrefTo, setParams } from "../../state/route.js";
import { messageOf } from "../../state/say.js";
import { Badge } from "../../ui/Badge.js";
import { Button } from "../../ui/Button.js";
import { Icon } from "../../ui/Icon.js";
import { Json } from "../../ui/Json.js";
import { copyAs, failNext } from "./actions.js";
import { Caused } from "./Caused.js";
import { clockTime, Ending, markOf } from "./mark.js";
import { Part } from "./Part.js";

interface DetailProps {
  readonly n: number;
  readonly onClose: () => void;
}

/** An entry, whole: what was asked and answered, why so, and what it led to. */
export function Detail({ n, onClose }: DetailProps): VNode {
  const entry = useSignal<WholeEntry | undefined>(undefined);
  const trouble = useSignal("");
  useEffect(() => {
    api.entry(n).then(
      (found) => {
        entry.value = found;
      },
      (error: unknown) => {
        trouble.value = messageOf(error);
      },
    );
    loadInterface().catch(() => undefined);
  }, [n]);
  const { value: found } = entry;
  return (
    <div class="detail-body">
      <header class="detail-head">
        <h2>
          {found && <Icon of={markOf(found).icon} label={markOf(found).word} />}
          <span>{found?.function ?? `Entry ${n}`}</span>
          {found && <Ending {...found} />}
        </h2>
        <Button kind="quiet" small icon={X} hint="Close (Escape)" onClick={onClose} />
      </header>
      {trouble.value !== "" && <p class="error">{trouble.value}</p>}
      {found && <Parts entry={found} />}
    </div>
  );
}

function Parts({ entry }: { readonly entry: WholeEntry }): VNode {
  const { n, kind, argument, answer, unreadable, read = [], text } = entry;
  const known = serviceInterface.value;
  const operation = known?.operations.get(entry.function);
  const isTraffic = kind === "call" || kind === "event";
  const words = (root: ServiceSchema | undefined) => (path: string, value: unknown) =>
    known && root && wordsAt(known, root, path, value);
  return (
    <>
      {operation && <p class="soft">{operation.summary}</p>}
      {text !== undefined && <p>{text}</p>}
      {isTraffic && <Actions n={n} isCall={kind === "call"} />}
      <Facts entry={entry} />
      {read.length > 0 && (
        <Part title="Read in another form">
          <ul class="read-parts">
            {read.map(({ path, from, to, rule }) => (
              <li key={path}>
                <code>{path}</code>: {JSON.stringify(from)} → {JSON.stringify(to)} <Badge kind="warn">{rule}</Badge>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {unreadable !== undefined && (
        <Part title="What could not be read">
          <Json value={unreadable} label="Raw text" />
        </Part>
      )}
      {argument !== undefined && (
        <Part title={isTraffic ? "Argument" : "Facts"} note={typeNameOf(operation?.argument)}>
          <Json value={argument} label="Argument" words={words(operation?.argument)} />
        </Part>
      )}
      {answer !== undefined && (
        <Part title="Answer" note={entry.outcome === "result" ? typeNameOf(operation?.result) : undefined}>
          <Json value={answer} label="Answer" words={words(operation?.result)} />
        </Part>
      )}
      <Caused n={n} />
    </>
  );
}

function Actions({ n, isCall }: { readonly n: number; readonly isCall: boolean }): VNode {
  return (
    <div class="detail-actions">
      {isCall && (
        <>
          <Button small icon={Terminal} hint="Copy as curl (c)" onClick={() => void copyAs(n, "curl")}>
            curl
          </Button>
          <Button small hint="Copy as a fetch call" onClick={() => void copyAs(n, "fetch")}>
            fetch
          </Button>
          <Button small icon={FlaskConical} hint="Copy as a vitest test (t)" onClick={() => void copyAs(n, "vitest")}>
            Test
          </Button>
          <Button small hint="Copy as a fixture" onClick={() => void copyAs(n, "fixture")}>
            Fixture
          </Button>
          <Button small icon={Zap} hint="Fail the next one like this (f)" onClick={() => void failNext(n)}>
            Fail next
          </Button>
        </>
      )}
      <Button small icon={Columns2} hint="Compare with the next row opened (x)" onClick={() => setParams({ with: n })}>
        Compare
      </Button>
    </div>
  );
}

/** Who, when, how, and why it was answered so. */
function Facts({ entry }: { readonly entry: WholeEntry }): VNode {
  const { n, at, wall, via, user, session, invokeId, ms, cause, fault, reason, remarks = [], server } = entry;
  const moved = at.slice(0, 19) !== wall.slice(0, 19);
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    ["number", <span key="n" class="number">{`#${n}`}</span>],
    ["time", `${clockTime(at)}${moved ? ` (real time ${clockTime(wall)})` : ""}`],
    ["server", server],
    ["user", user && <a href={hrefTo("live", { filter: `user:${user}` })}>{user}</a>],
    ["session", session && <a href={hrefTo("live", { filter: `session:${session}` })}>{`${session.slice(0, 8)}…`}</a>],
    ["via", via && [via.transport, via.encoding, via.method].filter(Boolean).join(" · ")],
    ["invoke id", invokeId],
    ["answered by", answeredBy(entry)],
    ["fault", fault && <Badge kind="warn">{fault}</Badge>],
    ["took", ms === undefined || entry.kind === "event" ? undefined : `${ms.toLocaleString("en-GB")} ms`],
    ["caused by", cause !== undefined && <CauseLink n={cause} />],
    ["reason", reason],
    ...remarks.map((remark) => ["remark", remark] as const),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === undefined || value === false || value === "" ? null : (
          <div key={name + String(value)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function CauseLink({ n }: { readonly n: number }): VNode {
  return (
    <button type="button" class="link" onClick={() => setParams({ n })}>
      <Icon of={ArrowUpLeft} size={13} /> #{n}
    </button>
  );
}

/** What made the answer, with where it stands. */
function answeredBy({ answeredBy: by }: WholeEntry): string | undefined {
  switch (by?.by) {
    case undefined:
      return undefined;
    case "behaviour":
      return "behaviour";
    case "fixture":
      return `fixture ${by.file}${by.line === undefined ? "" : `, line ${by.line}`}`;
    case "made-up":
      return `made up from ${by.type}`;
    case "fault":
      return `fault ${by.fault}`;
    case "on-miss":
      return "no fixture, and nothing else may";
    case "upstream":
      return `the server at ${by.host}`;
  }
}
