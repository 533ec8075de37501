"""Drives a server through the control API; the types of the answers were generated from its document by quicktype."""
import json
import sys
import urllib.error
import urllib.request

sys.path.insert(0, "generated")
import control_answers as answers  # noqa: E402

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:7224"


def admin(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{BASE}/__admin{path}", data, {"Content-Type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, json.loads(response.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


server = answers.server_from_dict(admin("POST", "/servers", {})[1])
here = f"?server={server.ucsid}"
call = answers.calls_from_dict(admin("POST", f"/calls{here}", {"from": "+4930123456", "to": "alice"})[1]).calls[0]
assert call.state == "offering", call
moved = answers.calls_from_dict(admin("POST", f"/calls/{call.id}{here}", {"move": "answer"})[1])
assert moved.calls[0].state == "connected", moved
world = answers.world_from_dict(admin("GET", f"/world{here}")[1])
assert next(user for user in world.users if user.name == "alice").presence == "busy"
status, answer = admin("POST", "/verify", {"server": server.ucsid, "function": "asnCtiMakeCall"})
verdict = answers.verification_from_dict(answer)
assert status == 409 and not verdict.verification_pass, verdict
admin("DELETE", f"/servers/{server.ucsid}")
print("the clients have driven a server each")
