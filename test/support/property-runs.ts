/** How many random histories each property of access is held to: `npm run properties -- --runs N` for more. */
export const propertyRuns = Number(process.env['PROPERTY_RUNS'] ?? 2000);
