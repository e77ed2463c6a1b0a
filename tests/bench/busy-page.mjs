// Main-thread cost on a page of 10,000 nodes with a busy feed: the same page with Aisle and without, in the same run.
import { measureFeed, printFeed, startFeed } from './rig/feed.mjs';

const SECONDS = 8;
const EVERY = 30; // ms

const { origin, end } = await startFeed(EVERY);
const plain = await measureFeed(origin, SECONDS, false);
const aisle = await measureFeed(origin, SECONDS, true);
printFeed(`a row in and a row out every ${EVERY} ms, ${SECONDS} s`, aisle, plain);
end();
