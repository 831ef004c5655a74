import { Button, Modal, SearchControl } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useCallback, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchRolePeople, type Role } from '@coffer/api';
import { BusyButton, Failure, Skeleton } from '../components';
import { useMore } from './use-more';

const WAIT = 250;

/** Everybody who has a role. */
export function PeopleDialog( { role, onClose }: { role: Role; onClose: () => void } ) {
	const [ typed, setTyped ] = useState( '' );
	const [ search, setSearch ] = useState( '' );
	const ask = useDebounce( setSearch, WAIT );
	const fetchPage = useCallback(
		( page: number, signal: AbortSignal ) =>
			fetchRolePeople( role.slug, { page, ...( search === '' ? {} : { search } ) }, signal ),
		[ role.slug, search ]
	);
	const { items, error, isLoading, showMore, refresh } = useMore( fetchPage );
	return (
		/* translators: %s: name of a role. */
		<Modal title={ sprintf( __( 'Who is %s', 'coffer' ), role.name ) } onRequestClose={ onClose } size="small">
			<div className="coffer-dialog" aria-busy={ isLoading }>
				<SearchControl
					label={ __( 'Search by name', 'coffer' ) }
					value={ typed }
					maxLength={ 190 }
					onChange={ ( text ) => {
						setTyped( text );
						ask( text.trim() );
					} }
				/>
				{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
				{ items ? (
					<ul className="coffer-roles__holders">
						{ items.map( ( { id, name, is_reader: isReader } ) => (
							<li key={ id }>
								<bdi>{ name }</bdi>
								{ isReader && <span className="coffer-muted"> { __( '(you)', 'coffer' ) }</span> }
							</li>
						) ) }
					</ul>
				) : (
					error === undefined && <Skeleton width="60%" />
				) }
				{ items?.length === 0 && <p role="status">{ __( 'Nobody has this name.', 'coffer' ) }</p> }
				<div className="coffer-dialog__buttons">
					{ showMore && (
						<BusyButton isBusy={ isLoading } onClick={ showMore }>
							{ __( 'Show more', 'coffer' ) }
						</BusyButton>
					) }
					<Button variant="primary" __next40pxDefaultSize onClick={ onClose }>
						{ __( 'Close', 'coffer' ) }
					</Button>
				</div>
			</div>
		</Modal>
	);
}
