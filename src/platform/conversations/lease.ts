/** How long a node may be silent before its replies count as cut short. Renewed every second while a reply is written. */
export const leaseMs = 15_000;
