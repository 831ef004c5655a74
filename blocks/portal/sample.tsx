import { Disabled, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import ServerSideRender from '@wordpress/server-side-render';
import type { Part } from './parts';

/** Twin of `STATES` in server/WordPress/Portal/SamplePage.php. */
export type SampleState = 'open' | 'overdue' | 'partial' | 'paid' | 'quote' | 'accepted' | 'credit_note' | 'closed';

/** Made by the same parts as a customer's page, from an invented document: never anybody's. */
export function Sample( { order, headingLevel, state }: { order: Part[]; headingLevel: number; state: SampleState } ) {
	return (
		<Disabled>
			<ServerSideRender
				block="coffer/portal"
				attributes={ { order, headingLevel } }
				urlQueryArgs={ { coffer_sample: state } }
				ErrorResponsePlaceholder={ Unavailable }
				EmptyResponsePlaceholder={ Unavailable }
			/>
		</Disabled>
	);
}

function Unavailable() {
	return (
		<p className="coffer-portal__banner">
			{ __( 'The sample could not be made. Customers’ pages are not affected.', 'coffer' ) }
		</p>
	);
}

interface PickerProps {
	state: SampleState;
	onChange: ( state: SampleState ) => void;
}

export function SamplePicker( { state, onChange }: PickerProps ) {
	const options: { value: SampleState; label: string }[] = [
		{ value: 'open', label: __( 'Open invoice', 'coffer' ) },
		{ value: 'overdue', label: __( 'Overdue invoice', 'coffer' ) },
		{ value: 'partial', label: __( 'Partly paid invoice', 'coffer' ) },
		{ value: 'paid', label: __( 'Paid invoice', 'coffer' ) },
		{ value: 'quote', label: __( 'Quote to answer', 'coffer' ) },
		{ value: 'accepted', label: __( 'Accepted quote', 'coffer' ) },
		{ value: 'credit_note', label: __( 'Credit note', 'coffer' ) },
		{ value: 'closed', label: __( 'Link that opens nothing', 'coffer' ) },
	];
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Sample in the editor', 'coffer' ) }
			help={ __( 'Only for looking at it here. It is not saved.', 'coffer' ) }
			value={ state }
			options={ options }
			onChange={ onChange }
		/>
	);
}
