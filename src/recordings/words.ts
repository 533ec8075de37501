// The words that flags of the command line take. They stand apart, so that the table of commands loads nothing else.

/** What becomes of an answer that is there already and was another one this time. */
export const POLICIES = ["ignore", "replace", "sequence"] as const;
export type Policy = (typeof POLICIES)[number];

/** What is replaced by pseudonyms, and can be kept. Passwords, tokens and session ids are never kept. */
export const REDACTED = ["names", "numbers", "mails", "addresses", "ids", "binaries", "texts"] as const;
export type Redacted = (typeof REDACTED)[number];

/** The forms of a comparison's report. */
export const REPORT_FORMATS = ["text", "json", "junit", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
