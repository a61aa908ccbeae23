/** One thing that could travel. `written`: in the person's own words; the others are answers they picked. */
export type SourceItem = { label: string; text: string; written: boolean };
