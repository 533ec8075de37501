// What the screenshots of the console show: an ordinary morning with calls, a transfer, a refusal and a finding.

const ALICE = "tel:+493023125100@pbx";
const BOB = "tel:+493023125101@pbx";
const CAROL = "tel:+493023125102@pbx";

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Plays the scene on a running emulator; it ends with Alice's telephone ringing. */
export async function playScene(uc) {
  const alice = await uc.logIn("alice");
  const bob = await uc.logIn("bob");
  for (const [person, line] of [
    [alice, ALICE],
    [bob, BOB],
    [bob, CAROL],
  ]) {
    await person.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: line }).catch(() => undefined);
  }
  await bob.call("asnGetAndSubscribePresence", { seqContactIDs: ["sip:alice@example.com"] });
  await alice.call("asnGetLoggedInContact");
  await alice.call("asnSearchContacts", { u8sSearchString: "Car" }).catch(() => undefined);
  await alice.call("asnCtiMakeCall", {
    u8sPhoneNumberFrom: ALICE,
    u8sPhoneNumberTo: "+493023125101",
    iNumberFormat: 1,
  });
  await later(700);
  const [ringing] = uc.user("bob").calls;
  await bob.call("asnCtiAnswerCall", { u8sConnectionID: ringing.id });
  await later(1_200);
  await bob.call("asnCtiHold", { u8sConnectionID: ringing.id, bHold: true });
  await later(800);
  await bob.call("asnCtiHold", { u8sConnectionID: ringing.id, bHold: false });
  await later(900);
  await bob.call("asnCtiDropCall", { u8sConnectionID: ringing.id });
  await alice
    .call("asnCtiMakeCall", { u8sPhoneNumberFrom: ALICE, u8sPhoneNumberTo: "nope!", iNumberFormat: 1 })
    .catch(() => undefined);
  // What a client gets wrong: a password in the address, and a wrong one.
  await fetch(`${uc.url}/ws/direct/asnGetLoggedInContact?user=alice&pass=wrong`);
  const outside = uc.call({ from: "+4989555123", to: "bob", name: "Dora Delta" });
  await later(500);
  outside.answer();
  await later(300);
  uc.call({ from: "+4930123456", to: "alice" });
}
