import { UserPlus } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { orders } from "../../api/orders.js";
import type { PersonView } from "../../api/types.js";
import { go, hrefTo, route, setParams } from "../../state/route.js";
import { attempt, say } from "../../state/say.js";
import { readWorld, server, world } from "../../state/world.js";
import { Badge } from "../../ui/Badge.js";
import { Button } from "../../ui/Button.js";
import { Field } from "../../ui/Field.js";
import { Split } from "../../ui/Split.js";
import { Table } from "../../ui/Table.js";
import { asLine } from "./lines.js";
import { Person } from "./Person.js";

const MOST_SHOWN = 200;

/** Everybody, and beside the list who is open. */
export function People(): VNode {
  const name = route.value.rest[1];
  const text = (route.value.params.q ?? "").toLowerCase();
  const all = (world.value?.users ?? []).filter(({ name: one, displayName, lines }) =>
    `${one} ${displayName} ${lines.join(" ")}`.toLowerCase().includes(text),
  );
  return (
    <Split detail={name === undefined ? undefined : <Person key={name} name={name} />} detailLabel={name ?? ""}>
      <div class="page">
        <div class="page-head">
          <Field
            label="Find"
            type="search"
            value={route.value.params.q ?? ""}
            placeholder="name or line"
            onInput={(q) => setParams({ q })}
          />
          <AddPerson />
        </div>
        <Table caption="People" columns={COLUMNS} rows={all.slice(0, MOST_SHOWN)} keyOf={(person) => person.name} />
        {all.length > MOST_SHOWN && <p class="hint">{`${all.length - MOST_SHOWN} more: type a name.`}</p>}
      </div>
    </Split>
  );
}

const COLUMNS = [
  {
    title: "Name",
    cell: ({ name, displayName }: PersonView) => (
      <a href={hrefTo(`steer/people/${encodeURIComponent(name)}`, { q: route.value.params.q })}>
        {displayName || name}
      </a>
    ),
  },
  { title: "Login", cell: ({ name }: PersonView) => name, mono: true },
  {
    title: "Lines",
    cell: ({ lines }: PersonView) => lines.map((line) => line.replace(/^tel:|@.*$/g, "")).join(" "),
    mono: true,
  },
  { title: "Presence", cell: ({ presence }: PersonView) => presence },
  {
    title: "Notes",
    cell: ({ note, logonError, sessions }: PersonView) => (
      <>
        {logonError !== undefined && <Badge kind="bad">{`login fails: ${logonError}`}</Badge>}
        {sessions > 0 && <Badge>{`${sessions} logged in`}</Badge>} {note}
      </>
    ),
  },
];

function AddPerson(): VNode {
  const [name, setName] = useState("");
  const [line, setLine] = useState("");
  const submit = (event: Event): void => {
    event.preventDefault();
    const lines = line.trim() === "" ? {} : { lines: [asLine(line)] };
    const user = { name: name.trim(), create: true, ...lines };
    void attempt(() => orders.changeWorld({ users: [user] }, server.value)).then((done) => {
      if (!done) return;
      void readWorld();
      say(`${user.name} is added; the password is "secret" unless you set another.`);
      setName("");
      setLine("");
      go(`steer/people/${encodeURIComponent(user.name)}`);
    });
  };
  return (
    <form class="outside" aria-label="Add a person" onSubmit={submit}>
      <Field label="New person's login" value={name} onInput={setName} placeholder="erik" />
      <Field label="Line" value={line} onInput={setLine} placeholder="+4930231251999" mono />
      <Button type="submit" icon={UserPlus} disabled={name.trim() === ""}>
        Add
      </Button>
    </form>
  );
}
