import { __, _n, sprintf } from '@wordpress/i18n';
import { editRole, type Role } from '@coffer/api';
import { DialogForm } from '../components';
import { OwnAccess } from './own-access';
import { capabilityLabel, type RoleChange } from './role-edits';
import { useRoleChange } from './use-role-change';

interface Props {
	changes: readonly RoleChange[];
	/** After each: the next may be refused. */
	onSaved: ( role: Role ) => void;
	/** Somebody else changed a role meanwhile. */
	onStale: () => void;
	onClose: ( isAll: boolean ) => void;
}

/** Says in words what will change, before it does. */
export function SaveDialog( { changes, onSaved, onStale, onClose }: Props ) {
	const { isBusy, error, asksOwn, isOwnConfirmed, confirmOwn, run } = useRoleChange();
	const submit = async () => {
		for ( const [ at, { role, capabilities } ] of changes.entries() ) {
			const said = at === changes.length - 1 ? __( 'Roles saved.', 'coffer' ) : '';
			const isDone = await run(
				async ( more ) => onSaved( await editRole( role, { capabilities: [ ...capabilities ], ...more } ) ),
				said
			);
			if ( ! isDone ) {
				return;
			}
		}
		onClose( true );
	};
	const isStale = error?.code === 'version_conflict';
	return (
		<DialogForm
			title={ __( 'Save these changes?', 'coffer' ) }
			submitLabel={ isStale ? __( 'Look again', 'coffer' ) : __( 'Save', 'coffer' ) }
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () => {
				if ( isStale ) {
					onStale();
					onClose( false );
				} else {
					void submit();
				}
			} }
			onClose={ () => onClose( false ) }
		>
			{ changes.map( ( change ) => (
				<Change key={ change.role.slug } { ...change } />
			) ) }
			{ asksOwn && <OwnAccess isConfirmed={ isOwnConfirmed } onChange={ confirmOwn } /> }
		</DialogForm>
	);
}

function Change( { role, gained, lost, capabilities }: RoleChange ) {
	const { count } = role.people;
	return (
		<section className="coffer-roles__change">
			<h3>
				<bdi>{ role.name }</bdi>{ ' ' }
				<span className="coffer-muted">
					{ count === 0
						? __( 'Nobody has it', 'coffer' )
						: /* translators: %d: number of people. */
							sprintf( _n( '%d person', '%d people', count, 'coffer' ), count ) }
				</span>
			</h3>
			<Listed title={ __( 'From now on may:', 'coffer' ) } names={ gained } />
			<Listed title={ __( 'May no longer:', 'coffer' ) } names={ lost } />
			{ capabilities.length > 0 && ! role.enters_admin && (
				<p>{ __( 'The role may also open wp-admin from now on, because Money is there.', 'coffer' ) }</p>
			) }
		</section>
	);
}

function Listed( { title, names }: { title: string; names: readonly string[] } ) {
	return names.length === 0 ? null : (
		<>
			<p>{ title }</p>
			<ul>
				{ names.map( ( name ) => (
					<li key={ name }>{ capabilityLabel( name ) }</li>
				) ) }
			</ul>
		</>
	);
}
