import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Refusal } from './refusal.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PATIENCE = 2_000;
const isWindows = process.platform === 'win32';

/**
 * Runs a program to its end and hands on the signals that we get, so that nothing outlives us; that
 * whoever started us is gone counts as one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ said?: string[], killable?: boolean }} [options] `said` collects what the program writes
 *   to its error stream; a `killable` program may be ended hard if it does not stop when asked
 * @returns its exit code, 128 and a signal's number if one ended it; and the signal that we got
 */
export function runChild(command, args, { said, killable = false } = {}) {
	return new Promise((resolve, reject) => {
		const stdio = ['inherit', 'inherit', said ? 'pipe' : 'inherit'];
		const child = spawn(command, args, { stdio, detached: killable && !isWindows });
		child.stderr?.on('data', (chunk) => {
			said.push(String(chunk));
			process.stderr.write(chunk);
		});
		let stoppedBy = null;
		const letGo = onStop((signal) => {
			stoppedBy ??= signal;
			child.kill(signal);
			if (killable) setTimeout(() => killGroup(child), PATIENCE).unref();
		});
		child.on('error', (error) => reject(asRefusal(command, error)));
		child.on('close', (code, signal) => {
			letGo();
			resolve({ code: code ?? exitCodeOf(signal), stoppedBy });
		});
	});
}

/** @returns the exit code of a program that a signal has ended */
export function exitCodeOf(signal) {
	return 128 + (constants.signals[signal] ?? 0);
}

/**
 * Calls back for every signal that asks us to stop. `npm` ends only the shell between itself and us:
 * all that we see of it is that our parent changes.
 *
 * @returns a function that ends this
 */
function onStop(callback) {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		callback('SIGTERM');
	}, 500);
	for (const signal of SIGNALS) process.on(signal, callback);
	return () => {
		clearInterval(watch);
		for (const signal of SIGNALS) process.off(signal, callback);
	};
}

function killGroup(child) {
	try {
		process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}

function asRefusal(command, error) {
	if (error.code !== 'ENOENT') return error;
	return new Refusal(
		`${command} is not on this machine: install Node with npm from https://nodejs.org.`,
	);
}
