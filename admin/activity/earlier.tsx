import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { BusyButton, Failure } from '../components';

/** Goes further back. */
export function Earlier( { load }: { load: () => Promise< unknown > } ) {
	const [ isBusy, setBusy ] = useState( false );
	const [ failure, setFailure ] = useState< unknown >();
	const more = async () => {
		setBusy( true );
		setFailure( undefined );
		try {
			await load();
		} catch ( thrown ) {
			setFailure( thrown );
		}
		setBusy( false );
	};
	return (
		<>
			{ failure !== undefined && <Failure error={ failure } /> }
			<BusyButton isBusy={ isBusy } onClick={ () => void more() }>
				{ __( 'Show earlier', 'coffer' ) }
			</BusyButton>
		</>
	);
}
