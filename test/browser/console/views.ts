/** The views of the console, by their addresses. */
export const VIEW_PATHS = ["start", "live", "telephones", "calls", "try-it", "steer", "docs"] as const;
