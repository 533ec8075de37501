import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { setToken, wantsToken } from "../api/client.js";
import { saying } from "../state/say.js";
import { noSuchServer, readWorld, trouble } from "../state/world.js";
import { Button } from "../ui/Button.js";
import { Field } from "../ui/Field.js";

/** What just happened, and what hinders the page. */
export function Notices(): VNode {
  const said = saying.value;
  return (
    <div class="notices">
      <div role="status" aria-live="polite">
        {said && (
          <p class={said.bad ? "notice bad" : "notice"}>
            <span>{said.text}</span>
            {said.action && (
              <Button small kind="quiet" onClick={said.action.run}>
                {said.action.title}
              </Button>
            )}
          </p>
        )}
      </div>
      {wantsToken.value ? (
        <TokenField />
      ) : (
        trouble.value !== "" && !noSuchServer.value && <p class="notice bad">{trouble.value}</p>
      )}
    </div>
  );
}

function TokenField(): VNode {
  const [given, setGiven] = useState("");
  const submit = (event: Event): void => {
    event.preventDefault();
    setToken(given);
    void readWorld();
  };
  return (
    <form class="notice token" onSubmit={submit}>
      <Field
        label="This emulator asks for its admin token"
        type="password"
        value={given}
        onInput={setGiven}
        hint="The value of --admin-token. It is kept until the tab is closed."
      />
      <Button type="submit" kind="primary">
        Go on
      </Button>
    </form>
  );
}
