import type { Database } from '../config';
import type { Layout } from '../layout';
import type { SiteState } from '../state';

export interface Running {
	/** Process groups, in the order in which they are to be ended. */
	readonly pids: readonly number[];
}

export interface Evaluation {
	readonly code: string;
	readonly input?: unknown;
	/** WordPress is not installed yet. */
	readonly installing?: boolean;
}

/** What PHP answers: the value, or the message of what was thrown. */
export type Answer =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly error: string };

export interface Host {
	readonly sqlite: boolean;
	/** Undefined for SQLite. */
	database( layout: Layout ): Database | undefined;
	start( layout: Layout, state: SiteState, port: number ): Promise< Running >;
	evaluate( layout: Layout, state: SiteState, evaluation: Evaluation ): Promise< Answer >;
}
