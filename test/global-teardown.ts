export default async function tearDown(): Promise<void> {
  await (globalThis as { tearDown?: () => Promise<void> }).tearDown?.();
}
