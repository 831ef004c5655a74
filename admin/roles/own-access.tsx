import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	isConfirmed: boolean;
	onChange: ( isConfirmed: boolean ) => void;
}

/** Ticked by whoever gives up managing Money themselves. */
export function OwnAccess( { isConfirmed, onChange }: Props ) {
	return (
		<CheckboxControl
			label={ __( 'I want to lose the right to change Money settings and roles.', 'coffer' ) }
			help={ __( 'Only somebody who still has it can give it back to you.', 'coffer' ) }
			checked={ isConfirmed }
			onChange={ onChange }
		/>
	);
}
