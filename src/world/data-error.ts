/** What a world's data say contradicts itself: a name that nobody has, an id that is there twice. */
export class WorldDataError extends Error {
  override readonly name = "WorldDataError";
}
