/** The application under test in the examples: dials for a user, and tries again when the server is busy. */
export class Dialer {
  #session;

  /** @param {{ url: string, ucsid?: string }} server where the service is, and which server there */
  constructor({ url, ucsid = "local" }) {
    this.url = url;
    this.ucsid = ucsid;
  }

  async logIn(user, password) {
    const { sessionid } = await this.#post(
      "createsession",
      {},
      {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
        "x-simple": "1",
        "x-no401": "1",
      },
    );
    this.#session = sessionid;
  }

  /** Gives the id of the new call. */
  async dial(from, to) {
    const argument = { u8sPhoneNumberFrom: from, u8sPhoneNumberTo: to, iNumberFormat: 0 };
    const { u8sConnectionID } = await this.#post("asnCtiMakeCall", argument, { "x-ucsessionid": this.#session });
    return u8sConnectionID;
  }

  async #post(name, argument, headers, attempts = 3) {
    const response = await fetch(`${this.url}/ws/client/${name}`, {
      method: "POST",
      headers: { "x-ucsid": this.ucsid, "content-type": "application/json", ...headers },
      body: JSON.stringify(argument),
    });
    if (response.status === 503 && attempts > 1) return this.#post(name, argument, headers, attempts - 1);
    const body = await response.json();
    if (body.error?._type === "AsnLogonError" && body.error.iErrorDetail === 129) throw new Error("account locked");
    if (!response.ok) throw new Error(`${name} gave ${response.status}`);
    return body;
  }
}
