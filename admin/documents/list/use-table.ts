import { useEffect, useState } from '@wordpress/element';
import { isRTL } from '@wordpress/i18n';
import { partOf, usePart } from '../../late';
import type { DocumentTable } from './document-table';

type Table = typeof DocumentTable;

/** The table library is many times as large as everything else here, so it comes after the first useful paint. */
const table = partOf( async (): Promise< Table > => {
	const [ { DocumentTable: component } ] = await Promise.all( [
		import( /* webpackChunkName: "table" */ './document-table' ),
		isRTL()
			? import( /* webpackChunkName: "table-style-rtl" */ '@wordpress/dataviews/build-style/style-rtl.css' )
			: import( /* webpackChunkName: "table-style" */ '@wordpress/dataviews/build-style/style.css' ),
	] );
	return component;
} );

/**
 * Undefined while it is on its way; null when it did not come. Running it takes a while, so the rows are drawn plainly before it
 * is asked for.
 */
export function useTable( areRowsThere: boolean ): { Table: Table | null | undefined; retry: () => void } {
	const [ isTime, setTime ] = useState( false );
	useEffect( () => {
		if ( areRowsThere ) {
			// The second frame begins once the first is on the screen.
			const frame = requestAnimationFrame( () => requestAnimationFrame( () => setTime( true ) ) );
			return () => cancelAnimationFrame( frame );
		}
	}, [ areRowsThere ] );
	const { here: Table, retry } = usePart( table, isTime );
	return { Table, retry };
}
