import { createCorpusService } from './corpus-service.ts';
import { fetchDataFrom } from './fetch-data.ts';
import type { ToWorker } from './worker-messages.ts';

const receive = createCorpusService((message) => self.postMessage(message), fetchDataFrom);
self.addEventListener('message', (event: MessageEvent<ToWorker>) => receive(event.data));
