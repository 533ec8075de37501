import { ArrowUpRight } from "lucide";
import type { ComponentChildren, VNode } from "preact";
import { people, USUAL_PASSWORD } from "../../state/people.js";
import { hrefTo } from "../../state/route.js";
import { ucsid, world } from "../../state/world.js";
import { CopyButton } from "../../ui/Copy.js";
import { Icon } from "../../ui/Icon.js";
import { FirstSteps } from "./FirstSteps.js";
import { Ring } from "./Ring.js";

/** What to enter in an application, and how to see that it works. */
export function Start(): VNode {
  const connected = world.value?.connected !== false;
  return (
    <div class="start">
      <header>
        <h2 class="title">Your UCServer is running</h2>
        <p class="soft">Enter this in your application, then watch here what it does.</p>
      </header>
      {!connected && (
        <p class="notice bad">
          The server {ucsid.value} is not connected: every call is answered with 502. Choose another one on the left.
        </p>
      )}
      <div class="start-columns">
        <Entries />
        <People />
      </div>
      <Ring />
      <FirstSteps />
      <Further />
    </div>
  );
}

function Entries(): VNode {
  const { origin } = location;
  const rows: readonly (readonly [string, string])[] = [
    ["Address", origin],
    ["Event channel", `${origin.replace("http", "ws")}/ws/client/websocket`],
    ["UCSID", ucsid.value],
  ];
  return (
    <section class="card entries" aria-labelledby="entries-title">
      <h2 id="entries-title">What to enter</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{breakable(value)}</code>
              <CopyButton text={value} hint={`Copy: ${name}`} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An address that breaks before the parts of its path, where it has to. */
const breakable = (text: string): ComponentChildren =>
  text.split(/(?<=\w)(?=\/\w)/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={part} />, part]));

const MOST_PEOPLE = 4;

function People(): VNode {
  const shown = people.value.slice(0, MOST_PEOPLE);
  const errors = world.value?.users.filter(({ logonError }) => logonError !== undefined) ?? [];
  return (
    <section class="card entries" aria-labelledby="people-title">
      <h2 id="people-title">Who can log in</h2>
      <dl>
        {shown.map(({ name, displayName, lines, usualPassword }) => (
          <div key={name}>
            <dt>{displayName}</dt>
            <dd>
              <code>
                {name} / {usualPassword ? USUAL_PASSWORD : "…"}
              </code>
              <span class="faint number">{lines[0]?.replace(/^tel:|@.*$/g, "")}</span>
            </dd>
          </div>
        ))}
      </dl>
      {shown.some(({ usualPassword }) => !usualPassword) && (
        <p class="hint">… stands for a password of its own, which this page does not tell.</p>
      )}
      {world.value && shown.length === 0 && (
        <p class="hint">
          Nobody yet. Add somebody under <a href={hrefTo("steer/people")}>People</a>.
        </p>
      )}
      {errors.length > 0 && (
        <p class="hint">
          {errors.length} more users fail to log in, one for each logon error: {errors[1]?.name ?? errors[0]?.name}{" "}
          gives {errors[1]?.logonError ?? errors[0]?.logonError}.
        </p>
      )}
    </section>
  );
}

const ELSEWHERE = [
  ["/console/first-steps.html", "Try another server", "The same first steps against a server at any address."],
  ["/__admin/interface", "Interface", "Every operation, event and type, and what its numbers mean."],
  ["/__admin/openapi.json", "OpenAPI", "The service, for machines; /__admin/control.openapi.json is the control API."],
] as const;

function Further(): VNode {
  const views = [
    [hrefTo("live"), "Live", "Every call and event as it happens, with what it caused."],
    [hrefTo("telephones"), "Telephones", "Dial, answer, hold and transfer by hand."],
    [hrefTo("docs"), "Docs", "How certain each answer is, faults, scenarios, tests."],
  ] as const;
  return (
    <nav aria-label="Where to go on">
      <ul class="further">
        {[...views, ...ELSEWHERE].map(([href, name, note]) => (
          <li key={href}>
            <a class="card further-link" href={href}>
              <span class="further-name">
                {name} <Icon of={ArrowUpRight} size={14} />
              </span>
              <span class="hint">{note}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
