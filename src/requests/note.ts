/** What log and journal say of a request besides its status: filled in on the way down. */
export class RequestNote {
  function: string | undefined;
  user: string | undefined;
  session: string | undefined;
  /** Why it failed, for the person who reads the log; never sent. */
  reason: string | undefined;
  origin: string | undefined;

  constructor(public ucsid?: string | undefined) {}

  /** It is the session's client that asks. */
  from(session: {
    readonly id: string;
    readonly user: { readonly name: string };
    readonly server: { readonly ucsid: string };
  }): this {
    this.ucsid = session.server.ucsid;
    this.user = session.user.name;
    this.session = session.id;
    return this;
  }
}
