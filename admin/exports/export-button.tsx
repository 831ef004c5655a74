import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../boot';
import { DecidedButton } from '../components';
import { ExportDialog, type ExportWhat } from './export-dialog';

interface Props {
	/** Only of this customer. */
	customerId?: number;
	/** Only of this document. */
	documentId?: number;
	/** What can be chosen; the first to begin with. */
	offers: readonly ExportWhat[];
	children?: string;
}

/** Asks what to export, between which days and how, and hands over the file. */
export function ExportButton( { customerId, documentId, offers, children }: Props ) {
	const [ isAsking, setAsking ] = useState( false );
	return (
		<>
			<DecidedButton
				verdict={ boot.actions.export }
				variant="secondary"
				isExplained
				onClick={ () => setAsking( true ) }
			>
				{ children ?? __( 'Export', 'coffer' ) }
			</DecidedButton>
			{ isAsking && (
				<ExportDialog
					customerId={ customerId }
					documentId={ documentId }
					offers={ offers }
					onClose={ () => setAsking( false ) }
				/>
			) }
		</>
	);
}
