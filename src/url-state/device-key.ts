/** A key for what stays on the device: for this app alone, where several stand on one host. */
export function deviceKey(what: 'views' | 'last'): string {
  return `rostrum-${what} ${location.pathname.replace(/[^/]*$/u, '')}`;
}
