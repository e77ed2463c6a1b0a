// Ten minutes of a feed, 20,000 changes: long tasks, script time of the page's main thread and heap, with Aisle and without.
// `FEED_SECONDS` shortens it; the number of changes stays.
import { measureFeed, printFeed, startFeed } from './rig/feed.mjs';

const SECONDS = Number(process.env.FEED_SECONDS ?? 600);
const CHANGES = 20_000;

const { origin, end } = await startFeed((SECONDS * 2000) / CHANGES);
// Side by side in time, so that the machine is the same for both and ten minutes stay ten minutes.
const [plain, aisle] = await Promise.all([false, true].map((withAisle) => measureFeed(origin, SECONDS, withAisle)));
printFeed(`${CHANGES} changes in ${SECONDS} s`, aisle, plain);
end();
