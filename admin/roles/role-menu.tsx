import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';
import type { Role, Verdict } from '@coffer/api';
import { addressOf, readPlace } from '../location';
import { DeleteDialog } from './delete-dialog';
import { ResetDialog } from './reset-dialog';

/** What can be done with a role, behind three dots beside its name. */
export function RoleMenu( { role, onDone }: { role: Role; onDone: () => void } ) {
	const [ asking, setAsking ] = useState< 'reset' | 'delete' | null >( null );
	const close = () => setAsking( null );
	const { actions } = role;
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				/* translators: %s: name of a role. */
				label={ sprintf( __( 'More for the role “%s”', 'coffer' ), role.name ) }
				toggleProps={ { size: 'small' } }
				popoverProps={ { placement: 'bottom-end' } }
			>
				{ ( { onClose: closeMenu } ) => {
					const choose = ( what: 'reset' | 'delete' ) => () => {
						closeMenu();
						setAsking( what );
					};
					return (
						<MenuGroup>
							<MenuItem
								{ ...decided( actions.view_as ) }
								// The server makes the whole screen for that role.
								onClick={ () => window.location.assign( viewAddress( role.slug ) ) }
							>
								{ __( 'View Money as this role', 'coffer' ) }
							</MenuItem>
							<MenuItem { ...decided( actions.reset ) } onClick={ choose( 'reset' ) }>
								{ __( 'Reset…', 'coffer' ) }
							</MenuItem>
							{ role.source === 'added' && (
								<MenuItem isDestructive { ...decided( actions.delete ) } onClick={ choose( 'delete' ) }>
									{ __( 'Delete…', 'coffer' ) }
								</MenuItem>
							) }
						</MenuGroup>
					);
				} }
			</DropdownMenu>
			{ asking === 'reset' && <ResetDialog role={ role } onDone={ onDone } onClose={ close } /> }
			{ asking === 'delete' && <DeleteDialog role={ role } onDone={ onDone } onClose={ close } /> }
		</>
	);
}

const viewAddress = ( slug: string ) => addressOf( { ...readPlace( '' ), viewAs: slug } );

/** A refused one stays, and says why. */
function decided( { allowed, sentence }: Verdict ) {
	return allowed || sentence === null ? { disabled: ! allowed } : { disabled: true, info: sentence };
}
