import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { deleteRole, type Role } from '@coffer/api';
import { Choice, DialogForm } from '../components';
import { useRoleChoices } from './add-dialog';
import { OwnAccess } from './own-access';
import { useRoleChange } from './use-role-change';

interface Props {
	role: Role;
	onDone: () => void;
	onClose: () => void;
}

/** Deletes a role that was added here; its people get another one. */
export function DeleteDialog( { role, onDone, onClose }: Props ) {
	const { count } = role.people;
	const [ to, setTo ] = useState( '' );
	const { isBusy, error, asksOwn, isOwnConfirmed, confirmOwn, run } = useRoleChange();
	const others = useRoleChoices().filter( ( { slug } ) => slug !== role.slug );
	const submit = async () => {
		const input = { move_to: to === '' ? null : to };
		/* translators: %s: name of a role. */
		const said = sprintf( __( 'The role %s was deleted.', 'coffer' ), role.name );
		if ( await run( ( more ) => deleteRole( role, { ...input, ...more } ), said ) ) {
			onDone();
			onClose();
		}
	};
	return (
		<DialogForm
			/* translators: %s: name of a role. */
			title={ sprintf( __( 'Delete the role “%s”?', 'coffer' ), role.name ) }
			submitLabel={ __( 'Delete role', 'coffer' ) }
			isDestructive
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () => void submit() }
			onClose={ onClose }
		>
			{ count === 0 ? (
				<p>{ __( 'Nobody has this role.', 'coffer' ) }</p>
			) : (
				<Choice
					label={ sprintf(
						/* translators: %d: number of people. */
						_n(
							'The role that %d person gets instead',
							'The role that %d people get instead',
							count,
							'coffer'
						),
						count
					) }
					value={ to }
					error={ error?.code === 'role_in_use' ? error.message : undefined }
					options={ [
						{ value: '', label: __( 'Choose a role', 'coffer' ) },
						...others.map( ( { slug, name } ) => ( { value: slug, label: name } ) ),
					] }
					onChange={ setTo }
				/>
			) }
			{ asksOwn && <OwnAccess isConfirmed={ isOwnConfirmed } onChange={ confirmOwn } /> }
		</DialogForm>
	);
}
