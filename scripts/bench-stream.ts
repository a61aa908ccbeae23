import { parseArgs } from 'node:util';
import { startInstallation } from '../tests/support/installation.ts';
import { describeRun } from './measure/describe-run.ts';
import { forkProcess } from './measure/fork-process.ts';
import { measureRelay, measureServer } from './measure/measure-streams.ts';

// npm run bench:stream [-- --streams 500 --seconds 15 --rate 30]
// Many replies at once from a fake model in its own process: through the real server, then through a bare relay.

const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '15' },
    rate: { type: 'string', default: '30' },
  },
});
const load = { streams: Number(values.streams), tokens: Number(values.seconds) * Number(values.rate), rate: Number(values.rate) };

const model = await forkProcess('fake-model');
const modelUrl = `http://127.0.0.1:${model.port}/v1`;
const installation = await startInstallation({ MODEL_URL: modelUrl, RATE_LIMIT_PER_HOUR: '1000000', NODE_ENV: 'test' });
try {
  const server = await measureServer(installation, load);
  const relay = await forkProcess('relay', `${modelUrl}/chat/completions`);
  const bare = await measureRelay(relay, load);
  relay.stop();

  process.stdout.write(`${load.streams} streams of ${load.tokens} tokens at ${load.rate}/s, resume log on\n`);
  process.stdout.write(describeRun('server', server));
  process.stdout.write(describeRun('bare relay', bare));
  const times = server.cpuMicrosecondsPerToken / bare.cpuMicrosecondsPerToken;
  process.stdout.write(`CPU per token: ${times.toFixed(2)} × the bare relay's\n`);
  process.exitCode = server.lost === 0 ? 0 : 1;
} finally {
  await installation.stop();
  model.stop();
}
