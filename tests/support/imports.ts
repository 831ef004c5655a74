import type { Import, ImportCheck, ImportCommitInput, ImportInput } from '../../src/contract/types';
import { succeed } from './expectations';
import { unique } from './makers';
import type { Person } from './people';
import type { Answer } from './requests';

export async function openImport(
	by: Person,
	fields: ImportInput[ 'fields' ],
	kind: ImportInput[ 'kind' ] = 'customers'
): Promise< Import > {
	const body = { kind, fields, file_name: 'export.csv' };
	return succeed< Import >( await by.rest( 'POST', '/imports', { body } ), 201 );
}

/** Hands over rows and gives what is said about them. */
export async function addRows( by: Person, { id }: Import, rows: string[][], first = 1 ): Promise< ImportCheck > {
	return succeed< ImportCheck >( await by.rest( 'POST', `/imports/${ id }/rows`, { body: { first, rows } } ) );
}

export function commit(
	by: Person,
	{ id }: Import,
	body: Partial< ImportCommitInput > = {},
	key = unique( 'import-key-' )
): Promise< Answer > {
	return by.rest( 'POST', `/imports/${ id }/commit`, { headers: { 'idempotency-key': key }, body } );
}

/** One with one row. */
export async function anImport( by: Person ): Promise< Import > {
	const opened = await openImport( by, [ 'name' ] );
	await addRows( by, opened, [ [ unique( 'Customer ' ) ] ] );
	return opened;
}
