const { sessionid } = await (await fetch("/ws/client/createsession?simple&user=alice&pass=secret")).json();
const headers = { "Content-Type": "application/json", "X-ucsessionid": sessionid };
const post = (path, body) => fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
const channel = new WebSocket(`ws://${location.host}/ws/client/websocket?x-ucsessionid=${sessionid}`);
channel.onmessage = ({ data }) => {
  const { operationName, argument } = JSON.parse(data)[0].invoke;
  if (operationName !== "asnCtiNotifyLineCallInformationChanged") return;
  const { iCallState, u8sConnectionID } = argument.callinformation;
  console.log(`the call is in state ${iCallState}`); // 2 offering, 32 connected
  if (iCallState === 2) post("/ws/client/asnCtiAnswerCall", { u8sConnectionID });
};
await post("/ws/client/asnCtiLineMonitorStart", { u8sLinePhoneNumber: "tel:+493023125100@pbx" });
await post("/__admin/calls", { from: "+4930123456", to: "alice" });
