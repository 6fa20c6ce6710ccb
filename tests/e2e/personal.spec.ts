import { readFile } from 'node:fs/promises';
import { ownData } from '#text/own-data.ts';
import { ownMessages } from '#text/own-messages.ts';
import { saved, savedFields } from '#text/saved.ts';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

const DOCUMENT = '/area/biblioteca/condurre-i-tavoli/';
