import { Modal, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { DidNotCome, partOf, usePart } from '../late';
import { go, usePlace } from '../location';
import { askVerdict } from './ask-verdict';

/** Comes when it is first asked for, or when somebody is about to. */
export const panelPart = partOf( async () => ( await import( /* webpackChunkName: "assistant" */ './panel' ) ).Panel );

/** The assistant, where the address says that it is open. */
export function Assistant() {
	const { ask } = usePlace();
	return ask && askVerdict().allowed ? <Loaded /> : null;
}

function Loaded() {
	const { here: Panel, retry } = usePart( panelPart );
	const close = () => void go( { ask: false } );
	if ( Panel ) {
		return <Panel onClose={ close } />;
	}
	return (
		<Modal title={ __( 'Ask about money', 'coffer' ) } onRequestClose={ close } className="coffer-side coffer-ask">
			<div className="coffer-ask__wait">
				{ Panel === null ? (
					<DidNotCome onRetry={ retry } />
				) : (
					<p role="status">
						<Spinner /> { __( 'Loading…', 'coffer' ) }
					</p>
				) }
			</div>
		</Modal>
	);
}
