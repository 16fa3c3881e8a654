export async function checkPosts(_argv: string[], _io: unknown): Promise<number> { return 0; }
