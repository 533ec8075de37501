import * as z from "zod";
import { WorldDataError } from "./data-error.js";

/** What a picture that stands in the data itself begins with. */
export const JPEG_DATA = "data:image/jpeg;base64,";

/** A person's picture. Who reads a world file puts the picture itself in the place of its path. */
export const pictureSchema = z
  .string()
  .min(1)
  .describe(
    `A JPEG picture: its path, relative to the world file, or ${JPEG_DATA}… with the picture itself, as the library and the control API take it.`,
  );

/**
 * The picture in base64. Throws WorldDataError for a path: the world reads no files, and data that came over the network
 * may name none.
 */
export function pictureData(photo: string | undefined, whose: string): string | undefined {
  if (photo === undefined) return undefined;
  const data = photo.startsWith(JPEG_DATA) ? photo.slice(JPEG_DATA.length) : undefined;
  if (data === undefined) {
    throw new WorldDataError(`photo of ${whose}: a path works in a world file alone; give ${JPEG_DATA}… here`);
  }
  if (!/^\/9j\/[A-Za-z0-9+/]+={0,2}$/.test(data))
    throw new WorldDataError(`photo of ${whose}: expected a JPEG in base64`);
  return data;
}
