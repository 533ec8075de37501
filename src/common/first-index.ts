/**
 * The first index below `length` at which `reached` holds, or `length` when there is none. `reached` must hold from one
 * index on and never before it; it is asked about log2(length) times.
 */
export function firstIndex(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
