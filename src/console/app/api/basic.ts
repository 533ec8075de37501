/** The value of an `Authorization` header with name and password, in UTF-8. `btoa` alone knows no letters beyond Latin-1. */
export function basic(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
