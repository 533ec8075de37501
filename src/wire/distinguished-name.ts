/** The facts about a server that names on the wire contain. */
export interface ServerName {
  readonly ucsid: string;
}

/** The distinguished name of a user or group of this server (chosen, as in the user's token). */
export const distinguishedName = (name: string, unit: "Users" | "Groups", { ucsid }: ServerName): string =>
  `CN=${name.replace(/[\\,]/g, "\\$&")},OU=${unit},DC=${ucsid}`;

/** The name in a distinguished name; a text that is none is the name itself (chosen). */
export function nameOf(distinguished: string): string {
  const common = /^\s*CN=((?:\\.|[^,\\])*)/i.exec(distinguished)?.[1];
  return common === undefined ? distinguished : common.replace(/\\(.)/g, "$1");
}
