import { Modal, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { DidNotCome, partOf, usePart } from '../late';
import { go, usePlaceOf } from '../location';

/** All guides: they come when help is opened, and not before. */
const panelPart = partOf( async () => ( await import( /* webpackChunkName: "help" */ './panel' ) ).Panel );

/** The help panel, where the address says that it is open. */
export function Help() {
	const isOpen = usePlaceOf( ( { help } ) => help !== null );
	return isOpen ? <Loaded /> : null;
}

function Loaded() {
	const { here: Panel, retry } = usePart( panelPart );
	const close = () => void go( { help: null } );
	if ( Panel ) {
		return <Panel onClose={ close } />;
	}
	return (
		<Modal title={ __( 'Help', 'coffer' ) } onRequestClose={ close } className="coffer-side coffer-help">
			<div className="coffer-help__wait">
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
