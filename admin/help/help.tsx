import { __ } from '@wordpress/i18n';
import { partOf, usePart, WaitingPanel } from '../late';
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
		<WaitingPanel
			title={ __( 'Help', 'coffer' ) }
			className="coffer-help"
			isMissing={ Panel === null }
			onRetry={ retry }
			onClose={ close }
		/>
	);
}
