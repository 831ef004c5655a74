import { useEffect, useRef, useState } from '@wordpress/element';
import {
	addImportRows,
	cancelImport,
	commitImport,
	newIdempotencyKey,
	openImport,
	toCofferError,
	type CofferError,
	type Import,
	type ImportCheck,
	type ImportCommitInput,
} from '@coffer/api';
import type { ImportField, ImportKind } from './fields';
import { fieldsIn, readRows, type Writing } from './read-values';
import type { Sheet } from './read-sheet';

/** Rows that are handed over together. */
const BATCH = 250;

export interface Checked {
	problems: ImportCheck[ 'problems' ];
	duplicates: ImportCheck[ 'duplicates' ];
	newCustomers: ReadonlySet< string >;
}

export type Stage =
	| { at: 'file' }
	| { at: 'columns'; sheet: Sheet }
	/** How many rows were looked at. */
	| { at: 'checking'; sheet: Sheet; looked: number }
	| { at: 'checked'; sheet: Sheet; checked: Checked }
	| { at: 'committing'; sheet: Sheet; checked: Checked }
	| { at: 'done'; result: Import };

/** What is asked of the server while a file is imported, and where that stands. */
export function useImport( kind: ImportKind ) {
	const [ stage, setStage ] = useState< Stage >( { at: 'file' } );
	const [ error, setError ] = useState< CofferError >();
	const opened = useRef< Import >();
	const stop = useRef< AbortController >();
	const key = useRef( newIdempotencyKey() );

	const forget = () => {
		stop.current?.abort();
		if ( opened.current ) {
			// What cannot be cancelled is forgotten by itself after a day.
			cancelImport( opened.current.id ).catch( () => undefined );
			opened.current = undefined;
		}
	};
	// Whoever leaves takes the rows along; what was committed has nothing left to forget.
	useEffect( () => forget, [] );

	const check = async ( sheet: Sheet, columns: readonly ( ImportField | null )[], writing: Writing ) => {
		forget();
		const control = new AbortController();
		stop.current = control;
		setError( undefined );
		setStage( { at: 'checking', sheet, looked: 0 } );
		const rows = readRows( kind, sheet, columns, writing );
		const found: Checked = { problems: [], duplicates: [], newCustomers: new Set() };
		const newCustomers = new Set< string >();
		try {
			const { id } = ( opened.current = await openImport( {
				kind,
				fields: fieldsIn( columns ),
				file_name: sheet.fileName,
			} ) );
			for ( let first = 0; first < rows.length; first += BATCH ) {
				const part = rows.slice( first, first + BATCH );
				const answer = await addImportRows( id, { first: first + 1, rows: part }, control.signal );
				found.problems.push( ...answer.problems );
				found.duplicates.push( ...answer.duplicates );
				answer.new_customers.forEach( ( name ) => newCustomers.add( name ) );
				if ( control.signal.aborted ) {
					return;
				}
				setStage( { at: 'checking', sheet, looked: first + part.length } );
			}
			key.current = newIdempotencyKey();
			setStage( { at: 'checked', sheet, checked: { ...found, newCustomers } } );
		} catch ( thrown ) {
			if ( ! control.signal.aborted ) {
				setError( toCofferError( thrown ) );
				setStage( { at: 'columns', sheet } );
			}
		}
	};

	const commit = async ( sheet: Sheet, checked: Checked, body: ImportCommitInput ) => {
		if ( ! opened.current ) {
			return;
		}
		setError( undefined );
		setStage( { at: 'committing', sheet, checked } );
		try {
			const result = await commitImport( opened.current.id, body, key.current );
			opened.current = undefined;
			setStage( { at: 'done', result } );
		} catch ( thrown ) {
			const refusal = toCofferError( thrown );
			setError( refusal );
			// What got no answer may have been done, and is then answered with what it did.
			if ( refusal.status >= 400 && refusal.status < 500 ) {
				key.current = newIdempotencyKey();
			}
			setStage( { at: 'checked', sheet, checked } );
		}
	};

	const choose = ( sheet: Sheet ) => {
		setError( undefined );
		setStage( { at: 'columns', sheet } );
	};
	const backToFile = () => {
		forget();
		setError( undefined );
		setStage( { at: 'file' } );
	};
	const backToColumns = ( sheet: Sheet ) => {
		forget();
		setError( undefined );
		setStage( { at: 'columns', sheet } );
	};
	return { stage, error, check, commit, choose, backToFile, backToColumns };
}
