import { useState } from 'react';
import type { Profile } from '#platform/profiles/contract.ts';

/** The profile as it was on arriving at a question: what "I don't know yet" leaves in place. */
export function useArrivalProfile(index: number, profile: Profile | undefined): Profile | undefined {
  const [arrival, setArrival] = useState<{ index: number; profile: Profile }>();
  if (profile && arrival?.index !== index) setArrival({ index, profile });
  return arrival?.index === index ? arrival.profile : profile;
}
