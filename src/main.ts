#!/usr/bin/env node
import { processIo } from './cli/io.ts';
import { runLiqa } from './cli/liqa.ts';

// Set, not passed to `process.exit`, so that what was written still goes out.
process.exitCode = await runLiqa(process.argv.slice(2), processIo);
