import { Play, Square } from "lucide";
import type { VNode } from "preact";
import { orders } from "../../api/orders.js";
import { useLive } from "../../state/live.js";
import { attempt } from "../../state/say.js";
import { server } from "../../state/world.js";
import { Badge } from "../../ui/Badge.js";
import { Button } from "../../ui/Button.js";
import { Empty } from "../../ui/Empty.js";
import { Table } from "../../ui/Table.js";

const KINDS = { running: "accent", finished: "good", failed: "bad", stopped: "none" } as const;

/** The scenarios that can be run, and the runs. */
export function Scenarios(): VNode | null {
  const { value, reload } = useLive((of) => orders.scenarios(of), { filter: "kind:call,control,world" });
  if (!value) return null;
  const { scenarios, runs } = value;
  if (scenarios.length === 0) {
    return (
      <Empty title="No scenario is there">
        <p>Put files into the folder scenarios beside your fixtures.</p>
      </Empty>
    );
  }
  const begin = (name: string): void => {
    void attempt(() => orders.beginScenario(name, server.value)).then(reload);
  };
  return (
    <div class="page">
      {runs.length > 0 && (
        <section class="steer-part">
          <h2>Runs</h2>
          <Table
            caption="Runs"
            rows={[...runs].reverse()}
            keyOf={({ id }) => id}
            columns={[
              { title: "Scenario", cell: ({ name }) => name },
              { title: "State", cell: ({ state }) => <Badge kind={KINDS[state]}>{state}</Badge> },
              { title: "Steps", cell: ({ done, steps }) => <span class="number">{`${done} of ${steps}`}</span> },
              { title: "Waits for", cell: ({ waitingFor, error }) => error ?? waitingFor ?? "" },
              {
                title: "Actions",
                cell: ({ id, state }) =>
                  state === "running" && (
                    <Button
                      small
                      icon={Square}
                      onClick={() => void attempt(() => orders.stopScenario(id)).then(reload)}
                    >
                      Stop
                    </Button>
                  ),
              },
            ]}
          />
        </section>
      )}
      <section class="steer-part">
        <h2>Scenarios</h2>
        <Table
          caption="Scenarios"
          rows={scenarios}
          keyOf={({ name }) => name}
          columns={[
            { title: "Name", cell: ({ name }) => name, mono: true },
            { title: "What happens", cell: ({ description }) => description },
            { title: "Steps", cell: ({ steps }) => steps },
            {
              title: "Actions",
              cell: ({ name }) => (
                <Button small icon={Play} hint={`Run ${name}`} onClick={() => begin(name)}>
                  Run
                </Button>
              ),
            },
          ]}
        />
      </section>
    </div>
  );
}
