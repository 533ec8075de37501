import { Camera, Diff, Download, Trash2, Undo2 } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { api } from "../../api/client.js";
import { orders, type SnapshotView } from "../../api/orders.js";
import type { WorldView } from "../../api/types.js";
import { useLive } from "../../state/live.js";
import { attempt, say } from "../../state/say.js";
import { readWorld, server, ucsid } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Choice, Field } from "../../ui/Field.js";
import { saveFile } from "../../ui/saveFile.js";
import { Table } from "../../ui/Table.js";
import { changesBetween } from "./difference.js";
import { Upload } from "./Upload.js";

/** What the world looked like when a snapshot was taken on this page. */
const seen = new Map<string, WorldView>();

/** Snapshots: take, restore, compare, download, upload, forget. */
export function Snapshots(): VNode {
  const { value: snapshots = [], reload } = useLive(() => orders.snapshots());
  const [name, setName] = useState("");
  const [whole, setWhole] = useState("");
  const [changes, setChanges] = useState<{ readonly id: string; readonly lines: readonly string[] } | undefined>();
  const take = (event: Event): void => {
    event.preventDefault();
    const order = { ...(whole === "" && { ucsid: ucsid.value }), ...(name.trim() !== "" && { name: name.trim() }) };
    void attempt(async () => {
      const world = await api.world(server.value);
      const { id } = await orders.takeSnapshot(order);
      seen.set(id, world);
      say(`${id} is taken.`);
      setName("");
      reload();
    });
  };
  const restore = ({ id }: SnapshotView): void => {
    void attempt(() => orders.restoreSnapshot(id)).then((done) => {
      if (done) say(`${done.name ?? id} is restored.`);
      void readWorld();
    });
  };
  const download = (id: string): void => {
    void attempt(() => orders.stateOf(id)).then((text) => {
      if (text !== undefined) saveFile(text, `${id}.json`);
    });
  };
  const compare = (id: string, then: WorldView): void => {
    void attempt(() => api.world(then.ucsid)).then((now) => {
      if (now) setChanges({ id, lines: changesBetween(then, now) });
    });
  };
  return (
    <div class="page">
      <form class="outside" aria-label="Take a snapshot" onSubmit={take}>
        <Field label="Name" value={name} onInput={setName} placeholder="everybody logged in" />
        <Choice
          label="Of"
          value={whole}
          options={[
            ["", `the server ${ucsid.value}`],
            ["whole", "all servers"],
          ]}
          onChange={setWhole}
        />
        <Button type="submit" kind="primary" icon={Camera}>
          Take
        </Button>
      </form>
      <Upload onLoaded={reload} />
      {snapshots.length === 0 && <p class="soft">A snapshot keeps people, calls, sessions, faults and the time.</p>}
      {snapshots.length > 0 && (
        <Table
          caption="Snapshots"
          rows={[...snapshots].reverse()}
          keyOf={({ id }) => id}
          columns={[
            { title: "Snapshot", cell: ({ id, name: called }) => called ?? id },
            { title: "Taken", cell: ({ at }) => <time title={at}>{at.slice(11, 19)}</time> },
            { title: "Of", cell: ({ ucsid: of }) => of ?? "all servers" },
            {
              title: "Sessions",
              cell: ({ servers }) => servers.reduce((sum, { sessions }) => sum + sessions, 0),
            },
            {
              title: "Actions",
              cell: (snapshot) => {
                const then = seen.get(snapshot.id);
                return (
                  <span class="steer-buttons">
                    <Button small icon={Undo2} onClick={() => restore(snapshot)}>
                      Restore
                    </Button>
                    {then && (
                      <Button small icon={Diff} onClick={() => compare(snapshot.id, then)}>
                        Difference
                      </Button>
                    )}
                    <Button
                      small
                      icon={Download}
                      hint="It holds passwords and session ids"
                      onClick={() => download(snapshot.id)}
                    >
                      Download
                    </Button>
                    <Button
                      small
                      kind="quiet"
                      icon={Trash2}
                      hint={`Forget ${snapshot.id}`}
                      onClick={() => void attempt(() => orders.deleteSnapshot(snapshot.id)).then(reload)}
                    />
                  </span>
                );
              },
            },
          ]}
        />
      )}
      {changes && (
        <section class="steer-part" aria-label="Difference">
          <h2>{`Since ${changes.id}`}</h2>
          {changes.lines.length === 0 && <p class="soft">People, presence, calls and sessions are the same.</p>}
          <ul class="changes">
            {changes.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
