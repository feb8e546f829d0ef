import process from 'node:process';

// This file is loaded before a program that is measured; when the program ends, it prints what it cost.
process.on('exit', () => process.stderr.write(`\n${JSON.stringify(process.resourceUsage())}`));
