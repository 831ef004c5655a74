import { Button } from '@wordpress/components';
import { useViewportMatch } from '@wordpress/compose';
import { useMemo, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Role } from '@coffer/api';
import { boot } from '../boot';
import { DecidedButton, Failure, Pager, Refusal, SearchField, useUnsaved } from '../components';
import { go, usePlace } from '../location';
import { AddDialog } from './add-dialog';
import { changesOf, toggled, type Wanted } from './role-edits';
import { RoleCards } from './role-cards';
import { RoleHistory } from './role-history';
import { RoleTable } from './role-table';
import { ResetAllDialog } from './reset-dialog';
import { SaveDialog } from './save-dialog';
import { useRoles } from './use-roles';

/** What roles may do, in Money and with content, and who has them. */
export function Roles() {
	const verdict = boot.actions.manage_roles;
	return (
		<section className="coffer-roles" aria-labelledby="coffer-roles-title">
			{ verdict.allowed ? (
				<Loaded />
			) : (
				<>
					<h2 id="coffer-roles-title">{ __( 'Roles', 'coffer' ) }</h2>
					<Refusal verdict={ verdict } />
				</>
			) }
		</section>
	);
}

/** What the matrix and the cards need. */
export interface Shown {
	/** Undefined until the first answer. */
	roles: readonly Role[] | undefined;
	isLoading: boolean;
	/** What is ticked for a role. */
	wantedOf: ( role: Role ) => readonly string[];
	onToggle: ( role: Role, capability: string, isAllowed: boolean ) => void;
	/** Something about a role was done. */
	onDone: () => void;
}

function Loaded() {
	const { search, listPage } = usePlace();
	const { page, known, error, isLoading, refresh } = useRoles( search, listPage );
	const [ wanted, setWanted ] = useState< Wanted >( new Map() );
	const [ asking, setAsking ] = useState< 'save' | 'add' | 'reset' | null >( null );
	const [ changed, setChanged ] = useState( 0 );
	const heading = useRef< HTMLHeadingElement >( null );
	const isNarrow = useViewportMatch( 'medium', '<' );
	const changes = useMemo( () => changesOf( known, wanted ), [ known, wanted ] );
	const { dialog } = useUnsaved( changes.length > 0 );
	const mayChange = boot.viewing_as === null;

	const done = () => {
		refresh();
		setChanged( ( times ) => times + 1 );
	};
	const close = () => setAsking( null );
	const shown: Shown = {
		roles: page?.items,
		isLoading,
		wantedOf: ( { slug, capabilities } ) => wanted.get( slug ) ?? capabilities,
		onToggle: ( { slug, capabilities }, capability, isAllowed ) =>
			setWanted( ( before ) =>
				new Map( before ).set( slug, toggled( before.get( slug ) ?? capabilities, capability, isAllowed ) )
			),
		onDone: done,
	};

	return (
		<>
			<header className="coffer-room-head">
				<h2 id="coffer-roles-title" ref={ heading } tabIndex={ -1 }>
					{ __( 'Roles', 'coffer' ) }
				</h2>
				<SearchField label={ __( 'Search roles', 'coffer' ) } />
				{ mayChange && (
					<>
						<Button variant="tertiary" __next40pxDefaultSize onClick={ () => setAsking( 'reset' ) }>
							{ __( 'Reset…', 'coffer' ) }
						</Button>
						<DecidedButton
							verdict={ boot.actions.manage_roles }
							variant="secondary"
							onClick={ () => setAsking( 'add' ) }
						>
							{ __( 'Add role', 'coffer' ) }
						</DecidedButton>
					</>
				) }
			</header>
			<p className="coffer-muted coffer-roles__lead">
				{ __(
					'Who may do what. Tick what a role may do in Money; everybody who has the role may do it at once. What a role may do with content is WordPress’s, and shown beside it.',
					'coffer'
				) }
			</p>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading ? (
				<div className="coffer-empty">
					<p className="coffer-empty__title">{ __( 'No role has this name', 'coffer' ) }</p>
					<Button variant="secondary" __next40pxDefaultSize onClick={ () => void go( { search: '' } ) }>
						{ __( 'Show all roles', 'coffer' ) }
					</Button>
				</div>
			) : (
				( page || error === undefined ) &&
				( isNarrow ? <RoleCards { ...shown } /> : <RoleTable { ...shown } /> )
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					/* translators: %d: number of roles. */
					words={ sprintf( _n( '%d role', '%d roles', page.total, 'coffer' ), page.total ) }
				/>
			) }
			<RoleHistory key={ changed } />
			{ changes.length > 0 && (
				<div className="coffer-savebar">
					<div className="coffer-savebar__row">
						<p className="coffer-savebar__state" role="status">
							{ sprintf(
								/* translators: %d: number of roles. */
								_n(
									'%d role changed, not saved yet',
									'%d roles changed, not saved yet',
									changes.length,
									'coffer'
								),
								changes.length
							) }
						</p>
						<Button variant="tertiary" __next40pxDefaultSize onClick={ () => setWanted( new Map() ) }>
							{ __( 'Discard', 'coffer' ) }
						</Button>
						<Button variant="primary" __next40pxDefaultSize onClick={ () => setAsking( 'save' ) }>
							{ __( 'Review and save', 'coffer' ) }
						</Button>
					</div>
				</div>
			) }
			{ asking === 'save' && (
				<SaveDialog
					changes={ changes }
					onSaved={ ( { slug } ) =>
						setWanted( ( before ) => new Map( [ ...before ].filter( ( [ each ] ) => each !== slug ) ) )
					}
					onStale={ refresh }
					onClose={ ( isAll ) => {
						close();
						done();
						if ( isAll ) {
							// The button goes with what it was for.
							heading.current?.focus();
						}
					} }
				/>
			) }
			{ asking === 'add' && <AddDialog onDone={ done } onClose={ close } /> }
			{ asking === 'reset' && <ResetAllDialog onDone={ done } onClose={ close } /> }
			{ dialog }
		</>
	);
}
