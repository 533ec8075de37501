import { api, type CopyForm } from "../../api/client.js";
import type { WholeEntry } from "../../api/types.js";
import { attempt, say } from "../../state/say.js";
import { copy } from "../../ui/Copy.js";

const FORMS: Readonly<Record<CopyForm, string>> = {
  curl: "curl line",
  fetch: "fetch call",
  vitest: "vitest test",
  fixture: "fixture",
};

/** Puts a call on the clipboard in a form in which it can be used. */
export async function copyAs(n: number, form: CopyForm): Promise<void> {
  const text = await attempt(() => api.entryAs(n, form));
  if (text !== undefined) await copy(text, `Copied as a ${FORMS[form]}.`);
}

/** Makes the next call of the same user and function fail once. */
export async function failNext(n: number): Promise<void> {
  const entry = await attempt(() => api.entry(n));
  if (!entry) return;
  if (entry.kind !== "call") return say("Only a call can be made to fail: choose one.", { bad: true });
  const fault = await attempt(() => api.addFault(faultLike(entry)));
  if (!fault) return;
  const takeBack = (): void => {
    void attempt(() => api.removeFault(fault.id)).then((done) => done && say("The fault is gone."));
  };
  const whose = entry.user === undefined ? "" : ` of ${entry.user}`;
  say(`The next ${entry.function}${whose} fails with serverBusy.`, {
    action: { title: "Take it back", run: takeBack },
  });
}

const faultLike = ({ function: name, user, server }: WholeEntry): Readonly<Record<string, unknown>> => ({
  fault: "serverBusy",
  times: 1,
  function: name,
  ...(user !== undefined && { user }),
  ...(server !== undefined && { server }),
});
