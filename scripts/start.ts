import { buildIfChanged } from './build-site.ts';
import { choosePort } from './port.ts';
import { serveCheckout } from './serve-checkout.ts';
import { runTask } from './task.ts';

await runTask(async () => {
	const port = await choosePort(process.env.PORT);
	const outDir = await buildIfChanged('demo');
	return serveCheckout(outDir, port);
});
