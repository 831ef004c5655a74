/** One line of defence, and the tests that notice when it is gone. */
export interface Guard {
	/** What it prevents, as half of a sentence: "A token that …". */
	readonly guard: string;
	/** Of the plugin, from its root. */
	readonly file: string;
	/** Code that stands there exactly once. */
	readonly code: string;
	/** The same code without the guard; still valid PHP. */
	readonly without: string;
	/** File in tests/server, without `.spec.ts`. */
	readonly spec: string;
	/** Part of the titles of the tests to run; all of the file when left out. */
	readonly tests?: string;
}

/** Something that must not happen. Numbers and titles are kept: issues and decisions refer to them. */
export interface Threat {
	readonly number: number;
	readonly title: string;
	/** What Coffer does about it, for docs/security.md. */
	readonly answer: string;
	readonly guards: readonly Guard[];
	/** Tests beside those of the guards, from the root of the project. */
	readonly also?: readonly string[];
}
