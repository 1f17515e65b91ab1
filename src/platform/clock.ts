/** The person's own day as an ISO day, by the computer's time zone. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** This instant in ISO form, in UTC. */
export const now = (): string => new Date().toISOString();
