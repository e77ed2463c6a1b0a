import net from 'node:net';
import type { FullConfig } from '@playwright/test';
import { startInbox } from '../../demo/server.mjs';
import { buildEditors } from '../editors/build.ts';
import { startEditors } from '../editors/server.ts';
import { startHelpdesk, whyNot } from './helpdesk.ts';
import { startHostile } from './hostile.ts';
import { prepareSystems } from './systems.ts';
import { startUnknown } from './unknown.ts';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts the world that the specs run in, once: the demo inbox, the real editors and a real Request Tracker. Gives the way to end it. */
export default async function setup(_config: FullConfig) {
  const inbox = await startInbox();
  process.env.AISLE_INBOX = inbox.origin;
  const hostile = await startHostile();
  process.env.AISLE_HOSTILE = hostile.origin;
  const unknown = await startUnknown();
  process.env.AISLE_UNKNOWN = unknown.origin;
  await buildEditors();
  const editors = await startEditors();
  process.env.AISLE_EDITORS = editors.origin;
  const reason = whyNot('rt');
  if (reason) console.log(`Request Tracker is left out: ${reason}`);
  const rt = reason ? null : startHelpdesk('rt', 'RT_PORT', await freePort());
  if (rt) process.env.AISLE_RT = JSON.stringify({ origin: rt.origin, pages: rt.pages });
  const stopSystems = await prepareSystems(freePort);
  return async () => {
    stopSystems();
    rt?.stop();
    hostile.close();
    editors.close();
    unknown.close();
    await inbox.close();
  };
}
