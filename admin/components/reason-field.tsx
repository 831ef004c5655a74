import { __ } from '@wordpress/i18n';
import { TextArea } from './text-field';

interface Props {
	value: string;
	onChange: ( value: string ) => void;
	/** Say that it is missing: the person wanted to send it. */
	isForced: boolean;
	label?: string;
	/** In characters. */
	maxLength?: number;
}

/** Why somebody did it, for the ledger and for colleagues. */
export function ReasonField( {
	value,
	onChange,
	isForced,
	label = __( 'Reason', 'coffer' ),
	maxLength = 1000,
}: Props ) {
	return (
		<TextArea
			label={ label }
			help={ __( 'Only staff read it.', 'coffer' ) }
			error={ isForced && value.trim() === '' ? __( 'Say why.', 'coffer' ) : undefined }
			value={ value }
			onChange={ onChange }
			rows={ 2 }
			maxLength={ maxLength }
			required
		/>
	);
}
