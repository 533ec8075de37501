import { BellOff, Phone, PhoneForwarded, PhoneIncoming, PhoneOutgoing, X } from "lucide";
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PhoneLine } from "../../api/orders.js";
import type { PersonView } from "../../api/types.js";
import { ring } from "../../state/ring.js";
import { hrefTo } from "../../state/route.js";
import { say } from "../../state/say.js";
import { Badge } from "../../ui/Badge.js";
import { Button } from "../../ui/Button.js";
import { IdleMark } from "../../ui/CallStateMark.js";
import { Choice } from "../../ui/Field.js";
import { CallPart } from "./CallPart.js";
import { dial } from "./moves.js";
import { change, numberOf, operate, type PersonsPhone, pickable } from "./phones.js";

/** The id of the list of people and numbers that all fields for numbers suggest. */
export const PARTIES = "telephone-parties";

/** The telephone of a person. */
export function Card({ phone: { person, lines } }: { readonly phone: PersonsPhone }): VNode {
  const ringing = lines.some(({ calls }) => calls.some(({ state }) => state === "offering"));
  return (
    <section class={ringing ? "card phone ringing" : "card phone"} aria-label={`${person.name}'s telephone`}>
      <header class="phone-head">
        <h2>
          <a href={hrefTo("live", { filter: `user:${person.name}` })}>{person.displayName || person.name}</a>
        </h2>
        <Badge kind={person.presence === "available" ? "good" : "none"}>{person.presence}</Badge>
        {person.sessions > 0 && <Badge hint="sessions of clients">{`logged in ${person.sessions}×`}</Badge>}
      </header>
      {lines.map((line) => (
        <LinePart key={line.uri} user={person.name} line={line} />
      ))}
      <Presence person={person} />
    </section>
  );
}

function LinePart({ user, line }: { readonly user: string; readonly line: PhoneLine }): VNode {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const number = (): string | undefined => {
    if (typed.trim() !== "") return typed;
    field.current?.focus();
    say(`Type a number or a name at ${user}'s telephone first.`);
    return undefined;
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const to = number();
    if (to !== undefined) void dial(user, line, to).then((done) => done && setTyped(""));
  };
  const canDial = line.features.includes("makeCall");
  const canPickUp = line.features.includes("pickup");
  const [toPickUp] = pickable.value.filter(({ id }) => !line.calls.some((own) => own.id === id));
  const forward = line.forwards[0];
  return (
    <div class="phone-line">
      <p class="phone-number">
        <span class="mono">{line.number}</span>
        {line.calls.length === 0 && <IdleMark />}
        {line.doNotDisturb && <Badge kind="bad">do not disturb</Badge>}
      </p>
      <ul class="phone-calls">
        {line.calls.map((call) => (
          <CallPart key={call.id} user={user} line={line} call={call} number={number} />
        ))}
      </ul>
      <form class="phone-dial" onSubmit={submit}>
        <input
          ref={field}
          class="input"
          value={typed}
          list={PARTIES}
          placeholder="Number or name"
          aria-label={`Number or name to call from ${user}'s telephone`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" kind="primary" icon={PhoneOutgoing} disabled={!canDial} hint={bit("makeCall", canDial)}>
          Dial
        </Button>
      </form>
      <div class="phone-buttons">
        <Button
          small
          kind="quiet"
          icon={PhoneIncoming}
          hint={`Somebody from outside calls ${user}`}
          onClick={() => void ring(user)}
        >
          Ring
        </Button>
        {toPickUp && (
          <Button
            small
            kind="quiet"
            icon={Phone}
            disabled={!canPickUp}
            hint={bit("pickup", canPickUp)}
            onClick={() => void operate(user, "asnCtiPickupCall", pickUpOf(line, toPickUp.id))}
          >
            Pick up
          </Button>
        )}
        <Button
          small
          kind="quiet"
          icon={BellOff}
          pressed={line.doNotDisturb}
          disabled={!line.features.includes("doNotDisturb")}
          hint={bit("doNotDisturb", line.features.includes("doNotDisturb"))}
          onClick={() =>
            void operate(user, "asnCtiLineSetDoNotDisturb", {
              u8sLinePhoneNumber: line.uri,
              bDoNotDisturb: !line.doNotDisturb,
            })
          }
        >
          Do not disturb
        </Button>
        {forward ? (
          <Button
            small
            kind="quiet"
            icon={X}
            hint={`asnCtiRemoveForward: it forwards ${forward.when.join(", ")}`}
            onClick={() => void operate(user, "asnCtiRemoveForward", { u8sPhoneNumberFrom: line.uri })}
          >
            {`Forwarded to ${forward.to}`}
          </Button>
        ) : (
          <Button
            small
            kind="quiet"
            icon={PhoneForwarded}
            hint="asnCtiSetForward: all calls go to the number in the field"
            onClick={() => {
              const to = number();
              if (to !== undefined) void operate(user, "asnCtiSetForward", forwardOf(line, to));
            }}
          >
            Forward
          </Button>
        )}
      </div>
    </div>
  );
}

const bit = (name: string, has: boolean): string => `the line has ${has ? "" : "not "}the bit ${name} now`;

const pickUpOf = ({ number }: PhoneLine, id: string): object => ({
  u8sConnectionID: id,
  u8sPhoneNumber: number,
  u8sContactID: "",
  iNumberFormat: 1,
});

const forwardOf = ({ uri }: PhoneLine, to: string): object => ({
  u8sPhoneNumberFrom: uri,
  u8sPhoneNumberTo: numberOf(to),
});

const STATES = [
  ["", "by itself"],
  ["available", "available"],
  ["absent", "absent"],
  ["busy", "busy"],
  ["doNotDisturb", "do not disturb"],
] as const;

/** The state that the person has set by hand, and the note. */
function Presence({ person: { name, absence = "", note } }: { readonly person: PersonView }): VNode {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const save = (event: Event): void => {
    event.preventDefault();
    if (typed !== undefined && typed !== note) void change(name, { note: typed }).then(() => setTyped(undefined));
    else setTyped(undefined);
  };
  return (
    <form class="phone-presence" onSubmit={save}>
      <Choice
        label={`Presence of ${name}`}
        labelUnseen
        value={absence}
        options={STATES}
        onChange={(state) => void change(name, { absence: state === "" ? null : { state } })}
      />
      <input
        class="input"
        value={typed ?? note}
        placeholder="Note"
        aria-label={`Note of ${name}`}
        maxLength={500}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
      />
    </form>
  );
}
