export interface DemoPerson {
  name: string;
  email: string | null;
  handle: string | null;
  followers: number | null;
}
export interface DemoMessage {
  who: DemoPerson;
  /** Minutes before now. */
  ago: number;
  text: string;
  ours?: boolean;
  note?: boolean;
}
export interface Demo {
  id: string;
  place: 'ticket' | 'post' | 'comments' | 'mail' | 'chat';
  language: string;
  subject: string | null;
  /** What a good reader sees, in words. */
  is: string;
  messages: DemoMessage[];
}
export const agent: DemoPerson;
export const firm: string;
export const conversations: Demo[];
export function byId(id: string): Demo;
