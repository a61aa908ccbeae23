/** How long a node may be silent before its replies count as cut short. Renewed four times in that while a reply is written. */
export const leaseMs = 15_000;
