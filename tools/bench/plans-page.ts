import { rowsRead, type Plans, type PlanRow, type Statement } from './plans';

/** docs/query-plans.md: which statements each request makes, and how the database goes about them. */
export function plansPage( plans: readonly Plans[], documents: number, heading: string ): string {
	const shown = new Map< string, { place: number; statement: Statement } >();
	const placeOf = ( statement: Statement ): number => {
		const known = shown.get( keyOf( statement ) );
		if ( ! known ) {
			shown.set( keyOf( statement ), { place: shown.size + 1, statement } );
			return shown.size;
		}
		// Of statements that look alike the one that read most is shown.
		if ( ( statement.read ?? 0 ) > ( known.statement.read ?? 0 ) ) {
			shown.set( keyOf( statement ), { ...known, statement } );
		}
		return known.place;
	};
	const requests = plans.map( ( plan ) => {
		const times = new Map< number, number >();
		for ( const place of plan.statements.map( placeOf ) ) {
			times.set( place, ( times.get( place ) ?? 0 ) + 1 );
		}
		const places = [ ...times ].map(
			( [ place, count ] ) => `[${ place }](#statement-${ place })${ count > 1 ? ` (${ count } times)` : '' }`
		);
		return `| ${ plan.title } | ${ rowsRead( plan ).toLocaleString( 'en' ) } | ${ places.join( ', ' ) } |`;
	} );
	return [
		'# What the database does',
		'',
		'Written by `npm run bench -- --write`; do not edit. Every statement about Coffer’s tables that the measured requests make, without',
		`its values, and how MariaDB goes about it at ${ documents.toLocaleString( 'en' ) } documents. ${ heading }`,
		'',
		'`rows` is what the server expects for each row of the table before, `read` what it really met (`ANALYZE`); statements that write',
		'are only explained. Rows read are counted by the server (`Handler_read_*`). [performance.md](performance.md) has the times.',
		'',
		'## Requests',
		'',
		'| request | rows read | statements |',
		'| --- | ---: | --- |',
		...requests,
		'',
		'## Statements',
		...[ ...shown.values() ].flatMap( ( { place, statement } ) => [ '', ...section( place, statement ) ] ),
		'',
	].join( '\n' );
}

const keyOf = ( { sql, plan }: Statement ) =>
	[ sql, ...plan.map( ( { table, type, key } ) => `${ table } ${ type } ${ key }` ) ].join( '\n' );

function section( place: number, { sql, read, plan }: Statement ): string[] {
	return [
		`### Statement ${ place }`,
		'',
		'```sql',
		sql,
		'```',
		'',
		...( read === undefined ? [] : [ `Rows read: ${ read.toLocaleString( 'en' ) }.`, '' ] ),
		'| table | access | key | rows | read | |',
		'| --- | --- | --- | ---: | ---: | --- |',
		...plan.map(
			( row: PlanRow ) =>
				`| ${ [ row.table, row.type, row.key, row.rows, row.r_rows, row.Extra ].map( ( cell ) => cell ?? '' ).join( ' | ' ) } |`
		),
	];
}
