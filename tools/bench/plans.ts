import { sample } from './server';
import type { Measured } from './requests';
import type { Rig } from './rig';

/** One table of a plan, as MariaDB explains it; with the rows that it really read for a SELECT. */
export interface PlanRow {
	readonly select_type: string | null;
	readonly table: string | null;
	readonly type: string | null;
	readonly key: string | null;
	readonly rows: string | null;
	readonly r_rows?: string | null;
	readonly Extra: string | null;
}

/** One statement about Coffer's tables. */
export interface Statement {
	/** Without values. */
	readonly sql: string;
	/** Rows that the server read for it; undefined for one that writes. */
	readonly read: number | undefined;
	readonly plan: readonly PlanRow[];
}

export interface Plans {
	readonly id: string;
	readonly title: string;
	readonly statements: readonly Statement[];
}

/** Asks for each once, and how the database went about every statement. */
export async function readPlans( rig: Rig, requests: readonly Measured[] ): Promise< Plans[] > {
	const plans: Plans[] = [];
	for ( const { id, title, asked } of requests ) {
		const request = typeof asked === 'function' ? asked() : asked;
		await sample( { ...request, headers: { ...request.headers, 'Coffer-Bench-Statements': '1' } } );
		const noted = await rig.note< { sql: string; read: number | null; plan: PlanRow[] | null }[] >();
		plans.push( {
			id,
			title,
			statements: noted.map( ( { sql, read, plan } ) => ( {
				sql: withoutValues( sql ),
				read: read ?? undefined,
				plan: plan ?? [],
			} ) ),
		} );
	}
	return plans;
}

/** Rows that were read for all statements of a request. */
export function rowsRead( { statements }: Plans ): number {
	return statements.reduce( ( sum, { read } ) => sum + ( read ?? 0 ), 0 );
}

/** The shape of a statement: its values are somebody's data. */
export function withoutValues( sql: string ): string {
	return sql
		.replace( /'(?:[^'\\]|\\.|'')*'/g, '?' )
		.replace( /\b\d+\b/g, '?' )
		.replace( /\(\s*\?(?:\s*,\s*\?)+\s*\)/g, '(?, …)' )
		.replace( /(\(\?, …\))(?:,\s*\(\?, …\))+/g, '$1, …' )
		.replace( /\s+/g, ' ' )
		.trim();
}
