import { DropdownMenu, MenuGroup } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';
import type { Application, Document } from '@coffer/api';
import { amountWords } from '../../words';
import { applicationActions, type ApplicationAction } from '../actions';
import { DecidedItem } from './decided-item';
import { useDocumentActions } from './use-document-actions';

interface Props {
	document: Document;
	application: Application;
}

/** What can be done with one payment or credit, behind three dots in its row. */
export function ApplicationMenu( { document, application }: Props ) {
	const { context } = useDocumentActions( document );
	const [ asking, setAsking ] = useState< ApplicationAction | null >( null );
	const offered = applicationActions.filter( ( { verdict } ) => verdict( application ) !== null );
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				/* translators: %s: amount of money. */
				label={ sprintf( __( 'More for %s', 'coffer' ), amountWords( application.amount, document.currency ) ) }
				toggleProps={ { size: 'small' } }
				popoverProps={ { placement: 'bottom-end' } }
			>
				{ ( { onClose } ) => (
					<MenuGroup>
						{ offered.map( ( action ) => (
							<DecidedItem
								key={ action.id }
								label={ action.label }
								isDestructive={ action.isDestructive ?? false }
								verdict={ action.verdict( application ) }
								onClick={ () => {
									onClose();
									setAsking( action );
								} }
							/>
						) ) }
					</MenuGroup>
				) }
			</DropdownMenu>
			{ asking && (
				<asking.Dialog { ...context } application={ application } onClose={ () => setAsking( null ) } />
			) }
		</>
	);
}
