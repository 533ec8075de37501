/** Reports what a person should see. `details` are for the log. */
export type Notice = (message: string, details: Record<string, unknown>) => void;

/**
 * The action for a timer, a watcher, a socket or a signal. What it throws, or its promise is rejected with, would end the
 * process, since nobody is there to catch it: it is reported as a bug in `what`, and the emulator goes on.
 */
export function guarded<A extends unknown[]>(
  what: string,
  report: Notice,
  action: (...args: A) => unknown,
): (...args: A) => void {
  const failed = (error: unknown): void => {
    try {
      report(`bug: ${what} failed`, { err: error });
    } catch {
      // The log itself fails: there is nobody left to tell.
    }
  };
  return (...args) => {
    try {
      const outcome = action(...args);
      if (outcome instanceof Promise) outcome.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}
