import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { choosePort, freePort } from './port.ts';

test('a free port is taken as asked', async () => {
	const port = await freePort();
	expect(await choosePort(String(port))).toBe(port);
});

test('a busy port is refused with its number and another to try', async () => {
	const server = createServer();
	const port = await freePort();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	await expect(choosePort(String(port))).rejects.toThrow(
		new RegExp(`Port ${port} is busy.*PORT=\\d+ npm start`),
	);
	server.close();
});

test.each(['0', '70000', 'abc', '80.5', '-1'])('PORT=%s is refused', async (value) => {
	await expect(choosePort(value)).rejects.toThrow(`PORT=${value} is not a port`);
});
