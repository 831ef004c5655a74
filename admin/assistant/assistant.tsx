import { Modal, Spinner } from '@wordpress/components';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { CofferError } from '@coffer/api';
import { Failure } from '../components';
import { go, usePlace } from '../location';
import { askVerdict } from './ask-verdict';
import type { Panel as PanelComponent } from './panel';

type Panel = typeof PanelComponent;

let loaded: Panel | undefined;

/** The assistant, where the address says that it is open. It comes when it is first asked for. */
export function Assistant() {
	const { ask } = usePlace();
	return ask && askVerdict().allowed ? <Loaded /> : null;
}

function Loaded() {
	const [ Shown, setShown ] = useState< Panel | null | undefined >( () => loaded );
	const load = useCallback( () => {
		setShown( () => loaded );
		import( /* webpackChunkName: "assistant" */ './panel' ).then(
			( { Panel: component } ) => {
				loaded = component;
				setShown( () => component );
			},
			() => setShown( null )
		);
	}, [] );
	useEffect( load, [ load ] );
	const close = () => void go( { ask: false } );
	if ( Shown ) {
		return <Shown onClose={ close } />;
	}
	return (
		<Modal title={ __( 'Ask about money', 'coffer' ) } onRequestClose={ close } className="coffer-ask">
			<div className="coffer-ask__wait">
				{ Shown === null ? (
					<Failure
						error={
							new CofferError(
								'offline',
								__( 'The assistant did not load. Check your connection.', 'coffer' )
							)
						}
						onRetry={ load }
					/>
				) : (
					<p role="status">
						<Spinner /> { __( 'Loading…', 'coffer' ) }
					</p>
				) }
			</div>
		</Modal>
	);
}
