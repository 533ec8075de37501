import { Plus, RotateCcw, Trash2 } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { orders } from "../../api/orders.js";
import type { ServerView } from "../../api/types.js";
import { go, hrefTo } from "../../state/route.js";
import { attempt, say } from "../../state/say.js";
import { readWorld, server, servers, ucsid } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Field } from "../../ui/Field.js";
import { Table } from "../../ui/Table.js";

/** The servers: add, connect, reset, remove. */
export function Servers(): VNode {
  const [name, setName] = useState("");
  const then = (text: string) => (done: object | undefined) => {
    if (done) say(text);
    void readWorld();
  };
  const add = (event: Event): void => {
    event.preventDefault();
    void attempt(() => orders.addServer(name.trim())).then(then("The server is there."));
    setName("");
  };
  const remove = ({ ucsid: id }: ServerView): void => {
    if (id === server.value) go("steer/servers", { server: "" });
    void attempt(() => orders.removeServer(id)).then(then(`${id} is gone.`));
  };
  return (
    <div class="page">
      <div class="page-head">
        <form class="outside" aria-label="Add a server" onSubmit={add}>
          <Field label="New server's UCSID" value={name} onInput={setName} placeholder="a new one is made" />
          <Button type="submit" icon={Plus}>
            Add
          </Button>
        </form>
        <Button icon={RotateCcw} onClick={() => void attempt(() => orders.reset()).then(then("All is reset."))}>
          Reset everything
        </Button>
      </div>
      <Table
        caption="Servers"
        rows={servers.value}
        keyOf={(one) => one.ucsid}
        columns={[
          {
            title: "UCSID",
            cell: ({ ucsid: id }) => (
              <a href={hrefTo("steer/people", { server: id })} aria-current={id === ucsid.value ? "true" : undefined}>
                {id}
              </a>
            ),
            mono: true,
          },
          { title: "Users", cell: ({ users }) => users },
          { title: "Sessions", cell: ({ sessions }) => sessions },
          { title: "Channels", cell: ({ channels }) => channels },
          {
            title: "Connected",
            cell: ({ ucsid: id, connected }) => (
              <label class="check">
                <input
                  type="checkbox"
                  checked={connected}
                  aria-label={`${id} is connected`}
                  onChange={() => void attempt(() => orders.changeWorld({ connected: !connected }, id)).then(readWorld)}
                />
                {connected ? "yes" : "no: 502, WsError 119"}
              </label>
            ),
          },
          {
            title: "Actions",
            cell: (one) => (
              <span class="steer-buttons">
                <Button
                  small
                  icon={RotateCcw}
                  hint={`Reset ${one.ucsid}`}
                  onClick={() => void attempt(() => orders.reset(one.ucsid)).then(then(`${one.ucsid} is reset.`))}
                >
                  Reset
                </Button>
                <Button
                  small
                  kind="quiet"
                  icon={Trash2}
                  hint={`Remove the server ${one.ucsid}`}
                  onClick={() => remove(one)}
                />
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
