/** A demo conversation, as far as tests need it. */
export interface DemoConversation {
  id: string;
  place: 'ticket' | 'post' | 'comments' | 'mail' | 'chat';
}
export function pathOf(conversation: DemoConversation): string;
export function startInbox(port?: number): Promise<{ origin: string; sent: string[]; close(): Promise<void> }>;
