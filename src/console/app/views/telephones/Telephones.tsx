import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useKeys } from "../../state/keys.js";
import { hrefTo, setParams } from "../../state/route.js";
import { callsFirst, telephones, world } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Empty } from "../../ui/Empty.js";
import { Field } from "../../ui/Field.js";
import { Card, PARTIES } from "./Card.js";
import { OutsideCaller } from "./OutsideCaller.js";
import { chosenPeople, operate, phones, shownPhones, watchPhones } from "./phones.js";

const FIRST_SHOWN = 24;

/** A telephone for each person; the address can name some of them: `#/telephones?people=alice,bob`. */
export function Telephones(): VNode {
  const [most, setMost] = useState(FIRST_SHOWN);
  useEffect(watchPhones, []);
  useKeys([
    { keys: "/", what: "Choose people", group: "Telephones", run: () => focus(".page-head input") },
    { keys: "n", what: "Dial at the first telephone", group: "Telephones", run: () => focus(".phone-dial input") },
    { keys: "a", what: "Answer what rings first", group: "Telephones", run: answerFirst },
  ]);
  const all = callsFirst(shownPhones.value, FIRST_SHOWN, ({ lines }) => lines.some(({ calls }) => calls.length > 0));
  if (world.value && phones.value && telephones.value.length === 0) return <NoTelephones />;
  return (
    <div class="page">
      <div class="page-head">
        <h1 class="unseen">Telephones</h1>
        <Field
          label="Show only"
          type="search"
          value={chosenPeople.value}
          placeholder="alice, bob"
          onInput={(people) => setParams({ people })}
        />
        <OutsideCaller />
      </div>
      <datalist id={PARTIES}>
        {telephones.value.map(({ person }) => (
          <option key={person.name} value={person.name}>
            {person.displayName}
          </option>
        ))}
      </datalist>
      {phones.value && all.length === 0 && <p class="soft">Nobody with a telephone has these words in the name.</p>}
      <div class="phones">
        {all.slice(0, most).map((phone) => (
          <Card key={phone.person.name} phone={phone} />
        ))}
      </div>
      {all.length > most && (
        <Button onClick={() => setMost(most * 4)}>{`Show more: ${all.length - most} others`}</Button>
      )}
    </div>
  );
}

const focus = (selector: string): void => document.querySelector<HTMLElement>(`#main ${selector}`)?.focus();

function answerFirst(): void {
  for (const { person, lines } of shownPhones.value) {
    const call = lines.flatMap(({ calls }) => calls).find(({ features }) => features.includes("answer"));
    if (call) return void operate(person.name, "asnCtiAnswerCall", { u8sConnectionID: call.id });
  }
}

function NoTelephones(): VNode {
  return (
    <Empty title="Nobody has a line">
      <p>A person with a line has a telephone here. Give somebody a line, such as tel:+493023125100@pbx.</p>
      <Button kind="primary" href={hrefTo("steer")}>
        People and lines
      </Button>
    </Empty>
  );
}
