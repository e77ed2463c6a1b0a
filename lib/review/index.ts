/** The front door of review: remarks on a reply. Pure, importable from Node and from a plain page. */
export { checkReply } from './check-reply.ts';
