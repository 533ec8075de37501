/** The codec of binary frames as a whole. */
export type BerCodec = typeof import("./ber.js");

let codec: BerCodec | undefined;
let coming: Promise<BerCodec> | undefined;

/** The codec; undefined until a client has spoken BER. */
export const loadedBer = (): BerCodec | undefined => codec;

/** Reads the codec, once for all channels. */
export function loadBer(): Promise<BerCodec> {
  coming ??= import("./ber.js").then((read) => {
    codec = read;
    return read;
  });
  return coming;
}
