import * as z from "zod";

const sharedStore = z.strictObject({
  name: z.string().min(1),
  writable: z.boolean().default(true).describe("Whether users may write to it. Administrators always may."),
});

const item = z.strictObject({
  store: z.string().min(1),
  user: z.string().optional().describe("Login name of the item's owner; left out in a shared store."),
  id: z.string().min(1),
  data: z.string(),
});

/** A limit that -1 takes away. */
const limit = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z
    .int()
    .min(-1)
    .max(most)
    .refine((value) => value === -1 || value >= least, `expected -1 for no limit, or ${least} or more`);

const transfers = z
  .strictObject({
    enabled: z.boolean().default(true),
    forbiddenExtensions: z.array(z.string()).default([]).describe("File name extensions, without the dot."),
    maxFileSizeMb: limit(1, 1024).default(10),
    maxChunkBytes: limit(1, 16_777_216).default(65_536),
    maxPreviewBytes: limit(0).default(65_536),
    maxPreviewPixels: limit(0).default(256),
  })
  .prefault({});

/** What clients keep on the server, in a world file. */
export const storageFileSchema = z
  .strictObject({
    sharedStores: z
      .array(sharedStore)
      .default([])
      .describe("Item stores that all users share. In all others each user has items of their own."),
    items: z.array(item).default([]),
    maxItemsPerStore: z.int().min(1).default(10_000),
    transfers,
  })
  .prefault({});

export type StorageData = z.infer<typeof storageFileSchema>;
export type TransferSettings = StorageData["transfers"];
