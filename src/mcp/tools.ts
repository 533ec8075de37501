import {
  advanceClock,
  callOperation,
  clearFaults,
  incomingCall,
  moveCall,
  reset,
  setFault,
  verifyRequests,
} from "./act-tools.js";
import { explainError, findOperation, lintFindings, usersAndLines, whatHappened, why } from "./look-tools.js";
import type { Tool } from "./tool.js";

/** Every tool, in the order in which clients list them. */
export const TOOLS: readonly Tool[] = [
  whatHappened,
  why,
  explainError,
  findOperation,
  usersAndLines,
  callOperation,
  incomingCall,
  moveCall,
  setFault,
  clearFaults,
  advanceClock,
  verifyRequests,
  lintFindings,
  reset,
];
