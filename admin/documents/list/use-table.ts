import { useCallback, useEffect, useState } from '@wordpress/element';
import { isRTL } from '@wordpress/i18n';
import type { DocumentTable } from './document-table';

type Table = typeof DocumentTable;

/** The table library is three times as large as everything else here, so it comes after the first useful paint. */
async function loadTable(): Promise< Table > {
	const [ { DocumentTable } ] = await Promise.all( [
		import( /* webpackChunkName: "table" */ './document-table' ),
		isRTL()
			? import( /* webpackChunkName: "table-style-rtl" */ '@wordpress/dataviews/build-style/style-rtl.css' )
			: import( /* webpackChunkName: "table-style" */ '@wordpress/dataviews/build-style/style.css' ),
	] );
	return DocumentTable;
}

let loaded: Table | undefined;

/** Undefined while it is on its way; null when it did not come. */
export function useTable(): { Table: Table | null | undefined; retry: () => void } {
	const [ Table, setTable ] = useState< Table | null | undefined >( () => loaded );
	const load = useCallback( () => {
		setTable( () => loaded );
		loadTable().then(
			( component ) => {
				loaded = component;
				setTable( () => component );
			},
			() => setTable( null )
		);
	}, [] );
	useEffect( load, [ load ] );
	return { Table, retry: load };
}
