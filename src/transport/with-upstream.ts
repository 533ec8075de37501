// What passes requests on to another server, in one piece: it is read where there is one, and not by every start.
export { readPem } from "../recordings/upstream/pem.js";
export { Upstream } from "../recordings/upstream/upstream.js";
export { joinUpstream } from "./join-upstream.js";
export { passOn } from "./pass-on.js";
