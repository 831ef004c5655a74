import { __ } from '@wordpress/i18n';
import { partOf, usePart, WaitingPanel } from '../late';
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
		<WaitingPanel
			title={ __( 'Ask about money', 'coffer' ) }
			className="coffer-ask"
			isMissing={ Panel === null }
			onRetry={ retry }
			onClose={ close }
		/>
	);
}
