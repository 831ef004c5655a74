import { useDispatch, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, type RouteCheck as Result } from '@coffer/api';
import { Badge, BusyButton, Failure, Moment } from '../components';
import type { Tone } from '../words';

/** Lets the site ask for its own portal address, and says what a customer would meet. */
export function RouteCheck( { isChanged }: { isChanged: boolean } ) {
	const status = useSelect( ( select ) => select( store ).getStatus(), [] );
	const { checkRoute } = useDispatch( store );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();

	const check = async () => {
		setBusy( true );
		setError( undefined );
		try {
			await checkRoute();
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusy( false );
	};

	return (
		<div className="coffer-route">
			<BusyButton isBusy={ isBusy } isDisabled={ isChanged } onClick={ () => void check() }>
				{ __( 'Check the address', 'coffer' ) }
			</BusyButton>
			<div className="coffer-route__result" role="status">
				{ isChanged && <span>{ __( 'Save first, then check.', 'coffer' ) }</span> }
				{ ! isChanged && status && <Outcome route={ status.route } /> }
			</div>
			{ error !== undefined && <Failure error={ error } /> }
		</div>
	);
}

function Outcome( { route }: { route: Result } ) {
	const { label, tone } = wording( route.state );
	return (
		<>
			<Badge tone={ tone }>{ label }</Badge>
			<span>{ route.sentence }</span>
			{ route.checked_at && (
				<span className="coffer-muted">
					{ __( 'Checked', 'coffer' ) } <Moment at={ route.checked_at } />
				</span>
			) }
		</>
	);
}

function wording( state: Result[ 'state' ] ): { label: string; tone: Tone } {
	switch ( state ) {
		case 'ok':
			return { label: __( 'Works', 'coffer' ), tone: 'success' };
		case 'broken':
			return { label: __( 'Does not work', 'coffer' ), tone: 'error' };
		case 'unknown':
			return { label: __( 'Not checked yet', 'coffer' ), tone: 'neutral' };
	}
}
