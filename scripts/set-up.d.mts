export function run(program: string, ...args: string[]): boolean;
export function setUp(): boolean;
