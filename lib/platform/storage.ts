/** How much this extension stores, as the browser estimates it; null = it does not say. */
export async function storageEstimate(): Promise<{ bytes: number | null; quota: number | null; persisted: boolean }> {
  const storage = globalThis.navigator?.storage;
  const estimate = await storage?.estimate?.().catch(() => null);
  const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
  return { bytes: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
}

/** Asks the browser not to evict the data; true when it promised. */
export async function persistStorage(): Promise<boolean> {
  const storage = globalThis.navigator?.storage;
  return (await storage?.persist?.().catch(() => false)) ?? false;
}
