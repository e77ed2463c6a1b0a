import type { Demo } from '../conversations.mjs';
export function ticket(conversation: Demo): string;
