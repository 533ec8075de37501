import { Phone, Trash2, X } from "lucide";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { api, Refusal } from "../../api/client.js";
import { orders, type PersonDetails } from "../../api/orders.js";
import { useLive } from "../../state/live.js";
import { go, hrefTo, route } from "../../state/route.js";
import { attempt, say } from "../../state/say.js";
import { readWorld, server } from "../../state/world.js";
import { Button } from "../../ui/Button.js";
import { Field } from "../../ui/Field.js";
import { Table } from "../../ui/Table.js";
import { asLine } from "./lines.js";

/** Who was removed a moment ago is no mistake: the page hears of the removal before it has gone on. */
function nobody(error: unknown): null {
  if (error instanceof Refusal && (error.status === 404 || error.status === 400)) return null;
  throw error;
}

/** A person: what can be changed, the sessions, the journal, the chats. */
export function Person({ name }: { readonly name: string }): VNode {
  const { value } = useLive((of) => orders.person(name, of).catch(nobody), { key: name });
  return (
    <div class="page">
      <header class="phone-head">
        <h2>{value?.user.displayName || name}</h2>
        <Button small kind="quiet" icon={Phone} href={hrefTo("telephones", { people: name })}>
          Telephone
        </Button>
        <Button small kind="quiet" icon={X} hint="Close" href={hrefTo("steer/people", { q: route.value.params.q })} />
      </header>
      {value && <Change key={JSON.stringify(value.user)} user={value.user} />}
      {value === null && <p class="soft">Nobody has the login {name}.</p>}
      {value && <Sessions name={name} />}
      {value && <Journal calls={value.journal} />}
      {value && <Chats chats={value.chats} />}
    </div>
  );
}

function Change({ user }: { readonly user: PersonDetails["user"] }): VNode {
  const [displayName, setDisplayName] = useState(user.displayName);
  const [lines, setLines] = useState(user.lines.join(" "));
  const [password, setPassword] = useState("");
  const [logonError, setLogonError] = useState(user.logonError === undefined ? "" : String(user.logonError));
  const save = (event: Event): void => {
    event.preventDefault();
    const change = {
      name: user.name,
      ...(displayName !== user.displayName && { displayName }),
      ...(lines !== user.lines.join(" ") && {
        lines: lines
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(asLine),
      }),
      ...(password !== "" && { password }),
      ...(logonError !== String(user.logonError ?? "") && {
        logonError: logonError === "" ? null : Number(logonError),
      }),
    };
    void attempt(() => orders.changeWorld({ users: [change] }, server.value)).then((done) => {
      if (done) say(`${user.name} is changed.`);
      void readWorld();
    });
  };
  const remove = (): void => {
    void attempt(() => orders.changeWorld({ removeUsers: [user.name] }, server.value)).then((done) => {
      if (!done) return;
      say(`${user.name} is removed.`);
      go("steer/people");
      void readWorld();
    });
  };
  return (
    <form class="steer-form" aria-label={`Change ${user.name}`} onSubmit={save}>
      <Field label="Name" value={displayName} onInput={setDisplayName} />
      <Field
        label="Lines"
        value={lines}
        onInput={setLines}
        mono
        hint="Numbers or tel: URIs with blanks between them."
      />
      <Field label="New password" type="password" value={password} onInput={setPassword} />
      <Field
        label="Login fails with"
        type="number"
        value={logonError}
        onInput={setLogonError}
        hint={
          <>
            Such as 129, account locked; empty lets the person log in.{" "}
            <a href={hrefTo("docs/reproduce-an-error", { at: "logging-in-fails" })}>All numbers</a>
          </>
        }
      />
      <p class="steer-buttons">
        <Button type="submit" kind="primary">
          Save
        </Button>
        <Button kind="bad" icon={Trash2} onClick={remove}>
          Remove
        </Button>
      </p>
    </form>
  );
}

function Sessions({ name }: { readonly name: string }): VNode {
  const { value: found } = useLive((of) => api.sessions(of, name).catch(nobody), { key: name });
  const value = found ?? [];
  return (
    <section class="steer-part">
      <h3>{`Sessions: ${value.length}`}</h3>
      {value.length > 0 && (
        <Table
          caption={`Sessions of ${name}`}
          rows={value}
          keyOf={({ id }) => id}
          columns={[
            {
              title: "Session",
              cell: ({ id }) => <a href={hrefTo("live", { filter: `session:${id}` })}>{`${id.slice(0, 8)}…`}</a>,
              mono: true,
            },
            { title: "Since", cell: ({ created }) => <time>{created.slice(11, 19)}</time> },
            { title: "Channels", cell: ({ channels }) => channels },
            {
              title: "Actions",
              cell: ({ id }) => (
                <Button small onClick={() => void attempt(() => orders.endSession(id))}>
                  End
                </Button>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Journal({ calls }: { readonly calls: PersonDetails["journal"] }): VNode {
  return (
    <section class="steer-part">
      <h3>{`Journal: ${calls.length}`}</h3>
      {calls.length > 0 && (
        <Table
          caption="Journal"
          rows={calls}
          keyOf={({ at, number }) => `${at} ${number}`}
          columns={[
            { title: "When", cell: ({ at }) => <time>{at.slice(0, 19).replace("T", " ")}</time> },
            { title: "Way", cell: ({ outgoing }) => (outgoing ? "to" : "from") },
            { title: "Who", cell: ({ name, number }) => name || number },
            { title: "Talked", cell: ({ answered, ms }) => (answered ? `${Math.round(ms / 1000)} s` : "missed") },
          ]}
        />
      )}
    </section>
  );
}

function Chats({ chats }: { readonly chats: PersonDetails["chats"] }): VNode {
  return (
    <section class="steer-part">
      <h3>{`Chats: ${chats.length}`}</h3>
      {chats.map(({ id, name, members, messages }) => (
        <details key={id}>
          <summary>{name || members.join(", ")}</summary>
          <ul class="chat">
            {messages.map(({ at, from, text }, index) => (
              <li key={`${at} ${index}`}>
                <time>{at.slice(11, 19)}</time> <strong>{from}</strong> {text}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
