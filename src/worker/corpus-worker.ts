import { createCorpusService } from './corpus-service.ts';
import { fetchDataFrom } from './fetch-data.ts';
import type { ToWorker } from './worker-messages.ts';

// The global of a worker posts to its page and takes no origin; the DOM types know only the window's.
const receive = createCorpusService((message) => postMessage(message, {}), fetchDataFrom);
self.addEventListener('message', (event: MessageEvent<ToWorker>) => receive(event.data));
