type Fault = {
	/** Which call fails, counted from 1. */
	call: number;
	/** Whether the database did its work before the connection was lost. */
	moment: 'before' | 'after';
};

type Call = 'batch' | 'statement';

/** A database that loses its connection at one call, and works otherwise. */
export function brokenAt(db: D1Database, fault: Fault): D1Database {
	let calls = 0;
	return withCalls(db, async (_kind, work) => {
		calls += 1;
		if (calls !== fault.call) return work();
		if (fault.moment === 'after') await work();
		throw new Error('D1_ERROR: Network connection lost.');
	});
}

/** The same database, with a note of each call. */
export function countCalls(db: D1Database): { db: D1Database; calls: Call[] } {
	const calls: Call[] = [];
	const counted = withCalls(db, (kind, work) => {
		calls.push(kind);
		return work();
	});
	return { db: counted, calls };
}

type Around = (kind: Call, work: () => Promise<unknown>) => Promise<unknown>;

const ASKING = ['first', 'run', 'all', 'raw'];
const wrapped = new WeakMap<object, D1PreparedStatement>();

function withCalls(db: D1Database, around: Around): D1Database {
	return {
		prepare: (sql: string) => wrap(db.prepare(sql), around),
		batch: (statements: D1PreparedStatement[]) => {
			const own = statements.map((statement) => wrapped.get(statement) ?? statement);
			return around('batch', () => db.batch(own));
		},
	} as unknown as D1Database;
}

function wrap(statement: D1PreparedStatement, around: Around): D1PreparedStatement {
	const proxy = new Proxy(statement, {
		get(target, name) {
			const member: unknown = Reflect.get(target, name);
			if (typeof member !== 'function') return member;
			if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values), around);
			if (!ASKING.includes(String(name))) return member.bind(target);
			return (...values: unknown[]) => around('statement', () => member.apply(target, values));
		},
	});
	wrapped.set(proxy, statement);
	return proxy;
}
