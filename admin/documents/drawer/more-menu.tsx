import { DropdownMenu, MenuGroup } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';
import type { DialogDocumentAction, DocumentAction, DocumentActionContext } from '@coffer/api';
import { actionGroups } from '../actions';
import { DecidedItem } from './decided-item';

interface Props {
	actions: readonly DocumentAction[];
	context: DocumentActionContext;
}

/** What else can be done with the document, behind three dots. */
export function MoreMenu( { actions, context }: Props ) {
	const [ asking, setAsking ] = useState< DialogDocumentAction | null >( null );
	const start = ( action: DocumentAction ) => {
		if ( 'Dialog' in action ) {
			setAsking( action );
			return;
		}
		action.run( context ).catch( ( error: unknown ) => {
			context.notify( error instanceof Error ? error.message : String( error ), 'error' );
		} );
	};
	const groups = actionGroups
		.map( ( { label, has } ) => ( { label, actions: actions.filter( has ) } ) )
		.filter( ( group ) => group.actions.length > 0 );
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				label={ __( 'More actions', 'coffer' ) }
				toggleProps={ { size: 'compact' } }
				popoverProps={ { placement: 'bottom-end' } }
			>
				{ ( { onClose } ) =>
					groups.map( ( group ) => (
						<MenuGroup key={ group.label } label={ group.label }>
							{ group.actions.map( ( action ) => (
								<DecidedItem
									key={ action.id }
									label={ action.label }
									isDestructive={ action.isDestructive ?? false }
									verdict={ action.verdict( context.document ) }
									onClick={ () => {
										onClose();
										start( action );
									} }
								/>
							) ) }
						</MenuGroup>
					) )
				}
			</DropdownMenu>
			{ asking && <asking.Dialog { ...context } onClose={ () => setAsking( null ) } /> }
		</>
	);
}
