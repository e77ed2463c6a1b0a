import type { Demo } from '../conversations.mjs.mts';
export function ticket(conversation: Demo): string;
