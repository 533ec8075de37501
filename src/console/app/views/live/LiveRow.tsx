import type { VNode } from "preact";
import type { Summary } from "../../api/types.js";
import { Icon } from "../../ui/Icon.js";
import { briefOf, clockTime, Ending, markOf } from "./mark.js";

interface LiveRowProps {
  readonly row: Summary;
  readonly open: boolean;
  readonly compared: boolean;
  readonly onOpen: () => void;
}

/** One entry in one line. */
export function LiveRow({ row, open, compared, onOpen }: LiveRowProps): VNode {
  const { kind, user = "", at } = row;
  const { icon, word } = markOf(row);
  const looks = ["live-row", kind, open && "open", compared && "compared"].filter(Boolean).join(" ");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the list has the keys.
    <div class={looks} onClick={onOpen}>
      <time class="mono" dateTime={at}>
        {clockTime(at)}
      </time>
      <span class="kind">
        <Icon of={icon} size={13} label={word} />
      </span>
      <span class="who">{user}</span>
      <span class="what">{row.function}</span>
      <span class="brief">{briefOf(row)}</span>
      <span class="end">
        {row.findings !== undefined && <span class="lint-mark">lint</span>}{" "}
        {row.fault !== undefined && <span class="lint-mark">fault</span>} <Ending {...row} />
      </span>
    </div>
  );
}
