import { __ } from '@wordpress/i18n';
import type { DocumentQuery } from '@coffer/api';
import { boot } from '../../boot';
import { DecidedButton } from '../../components';
import { useNotify } from '../../notices';
import { exportFile, FormatMenu } from '../../exports';

interface Props {
	query: DocumentQuery;
	isIcon: boolean;
}

/** Everything that the list shows, on all its pages, as a file. */
export function ExportButton( { query, isIcon }: Props ) {
	const notify = useNotify();
	if ( ! boot.actions.export.allowed ) {
		return (
			<DecidedButton verdict={ boot.actions.export } variant="secondary" isExplained onClick={ () => undefined }>
				{ __( 'Export', 'coffer' ) }
			</DecidedButton>
		);
	}
	return (
		<FormatMenu
			isIcon={ isIcon }
			onPick={ ( format ) => exportFile( { query }, ( sentence ) => notify( sentence, 'error' ), format ) }
		/>
	);
}
