/** One transaction that was committed: who opened it, and what it locked, in its order, each row once. */
export interface Taken {
	readonly place: string;
	readonly locks: readonly Lock[];
}

export interface Lock {
	/** Without its prefix. */
	readonly table: string;
	/** Empty where the statement names no single row by its id. */
	readonly row: string;
	/** A new row is locked too, but nobody else can hold it. */
	readonly isNew: boolean;
}

/** In which order rows are locked: docs/decisions/locks.md. What stands side by side is never locked by one transaction, but for the money. */
export const lockLevels: readonly ( readonly string[] )[] = [
	[ 'idempotency', 'imports', 'options' ],
	[ 'customers' ],
	[ 'schedules' ],
	[ 'documents', 'payments' ],
	[ 'messages' ],
	[ 'portal_links', 'tasks' ],
	[ 'series', 'outbox', 'webhooks', 'message_templates' ],
];

/** Rows that belong to another, and are locked only by whoever has that one locked, or has just made it. */
export const lockedWith: Readonly< Record< string, readonly string[] > > = {
	lines: [ 'documents' ],
	revisions: [ 'documents' ],
	applications: [ 'payments', 'documents' ],
	refunds: [ 'payments' ],
	search_words: [ 'customers', 'documents' ],
	events: [ 'customers' ],
	ledger: [ 'documents' ],
	schedule_runs: [ 'schedules' ],
	import_rows: [ 'imports' ],
};

/** Goes through all customers and all documents, hundreds at a time, in the order of their numbers. Whoever it meets is tried again. */
const outOfOrder = 'Storage\\SearchRebuild::run';

/** Several documents and payments may be locked in any order by whoever has locked their customer before. */
const guarded = lockLevels.findIndex( ( tables ) => tables.includes( 'documents' ) );

/** What a transaction locked out of order, in words. */
export function lockFaults( { place, locks }: Taken ): string[] {
	if ( place === outOfOrder ) {
		return [];
	}
	const faults: string[] = [];
	const seen = new Set< string >();
	/** Of which all rows that it needs are locked by one statement. */
	const whole = new Set< string >();
	let level = 0;
	let guardedRows = 0;
	for ( const { table, row, isNew } of locks ) {
		if ( whole.has( table ) ) {
			continue;
		}
		const owners = lockedWith[ table ];
		const own = lockLevels.findIndex( ( tables ) => tables.includes( table ) );
		if ( isNew ) {
			seen.add( table );
			continue;
		}
		if ( owners ) {
			if ( ! owners.some( ( owner ) => seen.has( owner ) ) ) {
				faults.push( `${ place } locks ${ table } without ${ owners.join( ' or ' ) }` );
			}
		} else if ( own < 0 ) {
			faults.push( `${ place } locks ${ table }, which has no place in the order` );
		} else if ( own < level ) {
			faults.push( `${ place } locks ${ table } after ${ lockLevels[ level ]?.join( ' or ' ) }` );
		}
		if ( own === guarded ) {
			// A statement that names no id may lock several.
			guardedRows += row === '' && table === 'documents' ? 2 : 1;
			if ( guardedRows > 1 && ! seen.has( 'customers' ) ) {
				faults.push( `${ place } locks more than one document or payment without their customer` );
			}
		}
		level = Math.max( level, own );
		seen.add( table );
		if ( row === '' ) {
			whole.add( table );
		}
	}
	return faults;
}
