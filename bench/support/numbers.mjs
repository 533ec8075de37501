export const median = (numbers) => quantile(numbers, 0.5);

/** The value below which a share `q` of the numbers lies: 0.5 is the (lower) median. */
export const quantile = (numbers, q) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * q)];
};
