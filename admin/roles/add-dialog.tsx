import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { addRole, fetchRoles, type Role } from '@coffer/api';
import { Choice, DialogForm, TextField } from '../components';
import { useRoleChange } from './use-role-change';

/** As many as one chooses from in a list. */
const CHOICES = 100;

/** Roles to choose from, those of Money first; empty until they are there. */
export function useRoleChoices(): readonly Role[] {
	const [ roles, setRoles ] = useState< readonly Role[] >( [] );
	useEffect( () => {
		const stop = new AbortController();
		// Without them the rest of the dialog still works.
		fetchRoles( { per_page: CHOICES }, stop.signal ).then(
			( { items } ) => setRoles( items ),
			() => undefined
		);
		return () => stop.abort();
	}, [] );
	return roles;
}

/** Adds a role for Money. */
export function AddDialog( { onDone, onClose }: { onDone: () => void; onClose: () => void } ) {
	const [ name, setName ] = useState( '' );
	const [ description, setDescription ] = useState( '' );
	const [ from, setFrom ] = useState( '' );
	const { isBusy, error, run } = useRoleChange();
	const roles = useRoleChoices().filter( ( { capabilities } ) => capabilities.length > 0 );
	const submit = async () => {
		const input = { name: name.trim(), description: description.trim(), copy_from: from === '' ? null : from };
		/* translators: %s: name of a role. */
		const said = sprintf( __( 'The role %s was added. Give it to people in Users.', 'coffer' ), input.name );
		if ( await run( () => addRole( input ), said ) ) {
			onDone();
			onClose();
		}
	};
	const at = ( field: string ) => ( error?.field === field ? error.message : undefined );
	return (
		<DialogForm
			title={ __( 'Add role', 'coffer' ) }
			submitLabel={ __( 'Add role', 'coffer' ) }
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () => void submit() }
			onClose={ onClose }
		>
			<TextField
				label={ __( 'Name', 'coffer' ) }
				value={ name }
				error={ at( 'name' ) }
				maxLength={ 60 }
				onChange={ setName }
			/>
			<TextField
				label={ __( 'What it is for', 'coffer' ) }
				help={ __( 'May stay empty.', 'coffer' ) }
				value={ description }
				error={ at( 'description' ) }
				maxLength={ 190 }
				onChange={ setDescription }
			/>
			<Choice
				label={ __( 'Starts with what this role may do in Money', 'coffer' ) }
				help={ __( 'Nothing outside of Money is copied.', 'coffer' ) }
				value={ from }
				options={ [
					{ value: '', label: __( 'Sees Money, nothing else', 'coffer' ) },
					...roles.map( ( role ) => ( { value: role.slug, label: role.name } ) ),
				] }
				onChange={ setFrom }
			/>
		</DialogForm>
	);
}
