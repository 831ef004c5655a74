import { Button, Dropdown } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { check, lineSolid } from '@wordpress/icons';
import type { Role } from '@coffer/api';

interface Props {
	role: Role;
	right: Role[ 'content' ][ number ];
}

/** Yes or no, with the reason one press away. */
export function ContentRight( { role, right: { label, allowed, sentence } }: Props ) {
	const answer = allowed ? __( 'yes', 'coffer' ) : __( 'no', 'coffer' );
	return (
		<Dropdown
			popoverProps={ { placement: 'bottom' } }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					className={ `coffer-roles__right ${ allowed ? 'is-yes' : 'is-no' }` }
					size="small"
					icon={ allowed ? check : lineSolid }
					showTooltip={ false }
					/* translators: 1: name of a role. 2: something to do, such as "Write posts". 3: yes or no. */
					label={ sprintf( __( '%1$s: %2$s: %3$s. Why?', 'coffer' ), role.name, label, answer ) }
					aria-expanded={ isOpen }
					onClick={ onToggle }
				/>
			) }
			renderContent={ () => <p className="coffer-roles__why">{ sentence }</p> }
		/>
	);
}
