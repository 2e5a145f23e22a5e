// What takes too long for npm test: `npm run prove:relay`, after a build.
import { crowded } from '../relay/crowded.mjs';
import { restarted } from '../relay/restarted.mjs';

crowded({ connections: 200, seconds: 30, bar: 0.6 });
restarted(50);
