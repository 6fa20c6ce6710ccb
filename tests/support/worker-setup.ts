import { migrateTestDatabase } from './worker-env.ts';

await migrateTestDatabase();
