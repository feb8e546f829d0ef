import process from 'node:process';

// Loaded before a program under measure: its last words are what it cost.
process.on('exit', () => process.stderr.write(`\n${JSON.stringify(process.resourceUsage())}`));
