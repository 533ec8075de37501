#!/usr/bin/env python3
"""Drives the emulator through its control API alone: what a test in any language can do. Needs nothing but Python.

    python3 drive.py http://localhost:7224
"""
import base64
import json
import sys
import urllib.error
import urllib.request

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:7224"


def http(method, path, body=None, **headers):
    data = None if body is None else json.dumps(body).encode()
    if data is not None:
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(BASE + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, json.loads(response.read() or b"{}")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b"{}")


def admin(method, path, body=None):
    status, answer = http(method, "/__admin" + path, body)
    assert status < 300, f"{method} {path} gave {status}: {answer}"
    return answer


# A server of our own: whatever other tests do at the same time, they do elsewhere.
server = admin("POST", "/servers", {})["ucsid"]
here = f"?server={server}"
basic = "Basic " + base64.b64encode(b"alice:secret").decode()

# 1. The application under test (here: we ourselves) cannot log in at first, since the account is locked.
admin("PATCH", "/world" + here, {"users": [{"name": "alice", "logonError": 129}]})
login = {"X-ucsid": server, "X-simple": "1", "X-no401": "1", "Authorization": basic}
status, answer = http("POST", "/ws/client/createsession", **login)
assert (status, answer["error"]["iErrorDetail"]) == (400, 129), answer

# 2. Unlocked, it can.
admin("PATCH", "/world" + here, {"users": [{"name": "alice", "logonError": None}]})
status, session = http("POST", "/ws/client/createsession", **login)
assert status == 200, session
session_id = {"X-ucsessionid": session["sessionid"]}

# 3. The server is busy, just once; the application tries again.
admin("POST", "/faults", {"fault": "serverBusy", "server": server, "function": "asnGetLoggedInContact", "times": 1})
statuses = [http("POST", "/ws/client/asnGetLoggedInContact", {}, **session_id)[0] for _ in range(2)]
assert statuses == [503, 200], statuses

# 4. Somebody calls; the application looks, answers, and the caller hangs up.
call = admin("POST", "/calls" + here, {"from": "+4930111222", "to": "alice", "name": "Ann"})["calls"][0]
status, answer = http("POST", "/ws/client/asnCtiAnswerCall", {"u8sConnectionID": call["id"]}, **session_id)
assert status == 200, answer
assert admin("GET", "/world" + here)["calls"][0]["state"] == "connected"
admin("POST", f"/calls/{call['id']}{here}", {"move": "farEndHangsUp"})

# 5. A function answers what we want it to.
added = admin("POST", "/responses" + here, {"operation": "asnGetServerInterfaceVersion", "result": {"iServerInterfaceVersion": 61}})
status, answer = http("POST", "/ws/client/asnGetServerInterfaceVersion", {}, **session_id)
assert answer.get("iServerInterfaceVersion") == 61, answer
admin("DELETE", f"/responses/{added['id']}")

# 6. Five minutes go by without a call: the session is over.
admin("POST", "/clock" + here, {"running": False, "advance": 300_000})
status, answer = http("POST", "/ws/client/asnGetLoggedInContact", {}, **session_id)
assert (status, answer["reject"]["invokeProblem"]) == (400, 8), answer

# 7. What was asked, and what was not.
verdict = admin("POST", "/verify", {"server": server, "function": "asnCtiAnswerCall", "argument": {"u8sConnectionID": call["id"]}, "count": 1})
assert verdict["pass"], verdict["text"]
status, verdict = http("POST", "/__admin/verify", {"server": server, "function": "asnCtiMakeCall"})
assert status == 409 and not verdict["pass"], verdict
print(verdict["text"])

# 8. Back to the start, and gone.
admin("POST", "/reset" + here)
assert admin("GET", "/sessions" + here)["sessions"] == []
admin("DELETE", f"/servers/{server}")
print("all as expected")
