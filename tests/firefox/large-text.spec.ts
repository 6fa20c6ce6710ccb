import { test } from './firefox.ts';
import { expectNarrowPagesToFit } from './narrow.ts';

test.use({ textSize: 32 });

test('with text twice as large no page scrolls sideways in a window of 320 pixels', ({ firefox }) =>
	expectNarrowPagesToFit(firefox, 32));
