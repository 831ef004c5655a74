import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Role } from '@coffer/api';
import { PeopleDialog } from './people-dialog';
import { RoleMenu } from './role-menu';

/** A role by name, with what can be done with it. */
export function RoleName( { role, onDone }: { role: Role; onDone: () => void } ) {
	return (
		<div className="coffer-roles__name">
			<strong dir="auto">{ role.name }</strong>
			<RoleMenu role={ role } onDone={ onDone } />
		</div>
	);
}

/** Who has it: the first few, and all of them behind a button. */
export function RolePeople( { role }: { role: Role } ) {
	const [ isOpen, setOpen ] = useState( false );
	const { count, names } = role.people;
	if ( count === 0 ) {
		return <span className="coffer-muted">{ __( 'Nobody', 'coffer' ) }</span>;
	}
	/* translators: %d: number of people. */
	const words = sprintf( _n( '%d person', '%d people', count, 'coffer' ), count );
	return (
		<div className="coffer-roles__people">
			<Button
				variant="link"
				/* translators: 1: number of people, such as "3 people". 2: name of a role. */
				aria-label={ sprintf( __( '%1$s: %2$s', 'coffer' ), role.name, words ) }
				onClick={ () => setOpen( true ) }
			>
				{ words }
			</Button>
			<span className="coffer-muted" dir="auto">
				{ names.join( ', ' ) }
				{ count > names.length && '…' }
			</span>
			{ isOpen && <PeopleDialog role={ role } onClose={ () => setOpen( false ) } /> }
		</div>
	);
}

/** Where a role comes from, and what it is for. */
export function RoleOrigin( { role }: { role: Role } ) {
	return (
		<p className="coffer-muted coffer-roles__origin" dir="auto">
			{ role.description || originWords( role.source ) }
		</p>
	);
}

function originWords( source: Role[ 'source' ] ): string {
	switch ( source ) {
		case 'coffer':
			return __( 'Came with Coffer', 'coffer' );
		case 'added':
			return __( 'Added here', 'coffer' );
		case 'site':
			return __( 'Role of this site', 'coffer' );
	}
}
