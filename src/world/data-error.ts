/** The data of a world contradict themselves: a name that does not exist, an id that is used twice. */
export class WorldDataError extends Error {
  override readonly name = "WorldDataError";
}
