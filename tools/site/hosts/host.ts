import type { Database } from '../config';
import type { Layout } from '../layout';
import type { SiteState } from '../state';

export interface Evaluation {
	readonly code: string;
	readonly input?: unknown;
	/** WordPress is not installed yet. */
	readonly installing?: boolean;
}

/** What PHP answers: the value, or the message of what was thrown. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export interface Host {
	readonly sqlite: boolean;
	/** Undefined for SQLite. */
	database( layout: Layout ): Database | undefined;
	/** Starts the servers and tells `track` of each process group at once, so that none outlives a failure. */
	start( layout: Layout, state: SiteState, port: number, track: ( pid: number ) => void ): Promise< void >;
	evaluate( layout: Layout, state: SiteState, evaluation: Evaluation ): Promise< Answer >;
}
