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

/** Undefined while it is on its way; null when it did not come. */
export function useTable(): { Table: Table | null | undefined; retry: () => void } {
	const { here: Table, retry } = usePart( table );
	return { Table, retry };
}
