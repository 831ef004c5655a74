import type { ReactNode } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import { resetRole, resetRoles, type Role } from '@coffer/api';
import { DialogForm } from '../components';
import { OwnAccess } from './own-access';
import { capabilityLabel } from './role-edits';
import { useRoleChange } from './use-role-change';

interface Props {
	onDone: () => void;
	onClose: () => void;
}

/** Puts one role back to what Coffer gives it. */
export function ResetDialog( { role, ...rest }: Props & { role: Role } ) {
	return (
		<Ask
			{ ...rest }
			/* translators: %s: name of a role. */
			title={ sprintf( __( 'Reset the role “%s”?', 'coffer' ), role.name ) }
			/* translators: %s: name of a role. */
			said={ sprintf( __( 'The role %s was reset.', 'coffer' ), role.name ) }
			write={ ( more ) => resetRole( role, more ) }
		>
			{ role.default.length === 0 ? (
				<p>{ __( 'It will do nothing in Money any more, as before Coffer came.', 'coffer' ) }</p>
			) : (
				<>
					<p>{ __( 'It will do in Money what Coffer gives it:', 'coffer' ) }</p>
					<ul className="coffer-roles__list">
						{ role.default.map( ( name ) => (
							<li key={ name }>{ capabilityLabel( name ) }</li>
						) ) }
					</ul>
				</>
			) }
		</Ask>
	);
}

/** Puts Coffer's own roles and the administrators back. */
export function ResetAllDialog( props: Props ) {
	return (
		<Ask
			{ ...props }
			title={ __( 'Reset Coffer’s roles?', 'coffer' ) }
			said={ __( 'Coffer’s roles were reset.', 'coffer' ) }
			write={ resetRoles }
		>
			<p>
				{ __(
					'Administrators and the roles that came with Coffer will do in Money what they did at first; those that were deleted come back. Other roles stay as they are.',
					'coffer'
				) }
			</p>
		</Ask>
	);
}

interface AskProps extends Props {
	title: string;
	said: string;
	write: ( more: { confirm_own?: boolean } ) => Promise< unknown >;
	children: ReactNode;
}

function Ask( { title, said, write, onDone, onClose, children }: AskProps ) {
	const { isBusy, error, asksOwn, isOwnConfirmed, confirmOwn, run } = useRoleChange();
	const submit = async () => {
		if ( await run( write, said ) ) {
			onDone();
			onClose();
		}
	};
	return (
		<DialogForm
			title={ title }
			submitLabel={ __( 'Reset', 'coffer' ) }
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () => void submit() }
			onClose={ onClose }
		>
			{ children }
			{ asksOwn && <OwnAccess isConfirmed={ isOwnConfirmed } onChange={ confirmOwn } /> }
		</DialogForm>
	);
}
