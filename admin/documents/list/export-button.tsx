import { __ } from '@wordpress/i18n';
import type { DocumentQuery } from '@coffer/api';
import { boot } from '../../boot';
import { DecidedButton } from '../../components';
import { useNotify } from '../../notices';
import { exportFile } from './export-file';

/** Everything that the list shows, on all its pages, as a file. */
export function ExportButton( { query }: { query: DocumentQuery } ) {
	const notify = useNotify();
	return (
		<DecidedButton
			verdict={ boot.actions.export }
			variant="secondary"
			isExplained
			onClick={ () => exportFile( { query }, ( sentence ) => notify( sentence, 'error' ) ) }
		>
			{ __( 'Export', 'coffer' ) }
		</DecidedButton>
	);
}
