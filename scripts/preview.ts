import { isBuilt, isUpToDate, outDirOf } from './build-site.ts';
import { choosePort } from './port.ts';
import { serveCheckout } from './serve-checkout.ts';
import { Refusal, runTask } from './task.ts';

await runTask(async () => {
	const port = await choosePort(process.env.PORT);
	const outDir = outDirOf('demo');
	if (!isBuilt(outDir)) {
		throw new Refusal(
			'There is no complete build to serve: "npm start" builds the site and serves it.',
		);
	}
	if (!isUpToDate(outDir)) {
		console.log('• The sources have changed since this build: "npm start" rebuilds it.');
	}
	return serveCheckout(outDir, port);
});
